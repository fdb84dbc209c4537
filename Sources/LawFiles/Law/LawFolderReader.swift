package import Reading
package import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
package struct LawFolderReader {
  private let files: any LawSource
  private let kinds: Set<SchemeLaw.Kind>
  private let needs: ClaimNeeds?
  /// The words of the trade, once they are read.
  private var trade: DeclaredWords?
  /// The words of each scheme, by its folder.
  private var schemeWords: [String: [PlacedWord]] = [:]
  /// Every proof and role that a file declares, with the place where it stands first.
  private var declared: [WordKind: [String: Placed<DeclaredWord>]] = [:]
  /// Whether every file of words could be read.
  private var areWordsKnown = false
  /// What was found wrong so far, file by file.
  package private(set) var wrong: [Diagnostic] = []
  /// The folders of all schemes with their headers, once they are read.
  private var folders: [SchemeFolder]?
  /// The days of the editions of the nomenclature, once they are read.
  private var editions: EditionDays?
  /// The approvals that were read so far, of all schemes.
  package private(set) var approvals: [Placed<Approval>] = []

  /// Reads the schemes of some kinds, and no more of them than a claim needs if one is given.
  package init(_ files: any LawSource, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds? = nil) {
    self.files = files
    self.kinds = kinds
    self.needs = needs
  }

  /// Reads the law; what is wrong is kept, so that all files are read before any is refused.
  package mutating func law() throws(FileProblem) -> Law {
    try checkMarker()
    _ = try words()
    var read: [SchemeContents] = []
    for folder in try schemeFolders() {
      if let scheme = try scheme(in: folder) { read.append(scheme) }
    }
    return try law(of: read).law
  }

  /// Puts the law together, and notes what stands twice in different files.
  package mutating func law(
    of schemes: [SchemeContents]
  ) throws(FileProblem) -> (law: Law, assumptions: [Placed<Parameter>]) {
    let assumptions = try assumptions()
    noting { () throws(Diagnostics) in
      _ = try PlacedIndex(schemes.map(\.header.name)) { name, other in
        AnswerComplaint(subject: "'\(name)'", noun: "scheme of its name", place: other.place)
      } _: { (all) throws(TwoAnswers) in
        try LawIndex<String, String>(all) { [.init($0.lowercased())] }
      }
    }
    let parameters = schemes.flatMap(\.parameters).map(\.parameter) + assumptions
    noting { () throws(Diagnostics) in
      _ = try PlacedIndex(parameters) { parameter, other in
        AnswerComplaint(
          subject: "'\(parameter.name)'", noun: "parameter or assumption of its name",
          place: other.place)
      } _: { (all) throws(TwoAnswers) in
        try LawIndex<String, Parameter>(all) { [.init($0.name)] }
      }
    }
    noting { () throws(Diagnostics) in
      try Self.checkAssumedRules(parameters, schemes.map(\.header.id))
    }
    return (Law(schemes, assumptions, try words()), assumptions)
  }

  /// Refuses rules that are assumed for one code, which can be written with points and without.
  private static func checkAssumedRules(
    _ parameters: [Placed<Parameter>], _ schemes: [SchemeID]
  ) throws(Diagnostics) {
    _ = try PlacedIndex(parameters) { rule, other in
      AnswerComplaint(
        subject: "'\(rule.name)'", noun: "rule assumed for its code", place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<SchemeID, Parameter>(all) { rule in
        schemes.compactMap { scheme in
          rule.codeOfAssumedRule(under: scheme).map { .init(scheme, within: $0.paddedRange) }
        }
      }
    }
  }

  private mutating func noting(_ body: () throws(Diagnostics) -> Void) {
    do throws(Diagnostics) {
      try body()
    } catch {
      wrong += error.all
    }
  }

  /// Reads the words that claims use: those of the trade, and those of every scheme, wanted or not.
  ///
  /// They are read before the rest, since the law of a scheme may name the lists of another.
  package mutating func words() throws(FileProblem) -> DeclaredWords {
    if let trade { return trade }
    let name = SchemeFile.words.rawValue
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let count = wrong.count
    let placed = read(file) { (file) throws(Diagnostics) in try WordReader().read(file) } ?? []
    areWordsKnown = wrong.count == count
    placed.forEach { note($0) }
    let words = DeclaredWords(placed)
    trade = words
    for folder in try schemeFolders() where SchemeFile.words.kinds.contains(folder.header.kind) {
      let id = folder.header.id
      let count = wrong.count
      let own = try list(folder.path(.words)) { (file) throws(Diagnostics) in
        try WordReader(of: id, beside: words).read(file)
      }
      areWordsKnown = areWordsKnown && wrong.count == count
      own.forEach { note($0) }
      schemeWords[folder.name] = own
    }
    return words
  }

  /// Every word that is declared, by the trade and by the schemes.
  private var allWords: DeclaredWords {
    schemeWords.keys.sorted().reduce(trade ?? DeclaredWords()) { words, folder in
      words.adding(DeclaredWords(schemeWords[folder] ?? []))
    }
  }

  /// Notes where a word of the trade is declared; one that is declared as something else is wrong.
  private mutating func note(_ placed: PlacedWord) {
    guard placed.kind.isOfTheTrade else { return }
    let word = placed.word.value
    if let first = declared[placed.kind]?[word.name] {
      guard first.value.effect != word.effect else { return }
      wrong.append(
        placed.word.diagnostic(
          LawComplaint.otherWord(
            word.name, noun: placed.kind.noun, does: word.effect.rawValue,
            other: first.value.effect.rawValue, at: first.place)))
    } else {
      declared[placed.kind, default: [:]][word.name] = placed.word
    }
  }

  /// Reads the readings that nobody wrote down.
  package mutating func assumptions() throws(FileProblem) -> [Placed<Parameter>] {
    let name = "assumptions.json"
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let reader = AssumptionReader(
      schemes: (folders ?? []).map { ($0.header.id.prefix, surroundings(of: $0.header)) })
    return read(file, reader.read) ?? []
  }

  /// Reads the marker of the folder.
  package mutating func checkMarker() throws(FileProblem) {
    _ = try read(ScheduleFolder.marker) { (file) throws(Diagnostics) -> String in
      _ = try FolderSeal.read(file)
      return ""
    }
  }

  /// Reads the headers of all schemes, which the names and words of each may refer to.
  package mutating func schemeFolders() throws(FileProblem) -> [SchemeFolder] {
    if let folders { return folders }
    var folders: [SchemeFolder] = []
    let names = try files.schemeFolders
    for name in names {
      let header = try read("\(name)/scheme.json", SchemeReader.read)
      if let header { folders.append(SchemeFolder(name: name, header: header)) }
    }
    self.folders = folders
    try checkHeaders(beside: names)
    return folders
  }

  /// The folders that are of no scheme.
  private static let common: Set<String> = ["recipes", "nomenclature", "observed"]

  /// Notes the folders that hold files of a scheme and do not say which, so that nobody would read them.
  private mutating func checkHeaders(beside schemes: [String]) throws(FileProblem) {
    let read = Set(schemes).union(Self.common)
    let known = Set(SchemeFile.allCases.map(\.rawValue))
    for folder in try files.names(in: "") where !folder.contains(".") && !read.contains(folder) {
      let names = try files.names(in: folder)
      guard let name = names.first(where: known.contains) else { continue }
      let complaint = LawComplaint.noHeader(
        folder, nearest: nearest(to: SchemeFile.scheme.rawValue, among: names))
      wrong.append(
        Diagnostic(
          file: files.name(of: "\(folder)/\(name)"), position: FilePosition(line: 1, column: 1),
          complaint))
    }
  }

  private func surroundings(of header: SchemeReader.Header) -> NameSurroundings {
    NameSurroundings(
      kind: header.kind, memberships: header.members.index.values,
      schemes: (folders ?? []).map(\.header.id.name), words: areWordsKnown ? allWords : nil)
  }

  /// Notes the files of a scheme's folder that nobody reads.
  private mutating func checkFiles(of folder: SchemeFolder) throws(FileProblem) {
    let known = SchemeFile.allCases.filter { $0.kinds.contains(folder.header.kind) }
      .map(\.rawValue)
    for name in try files.names(in: folder.name) where name != "lines" && !known.contains(name) {
      let complaint = LawComplaint.unreadFile(
        name, kind: folder.header.kind, nearest: nearest(to: name, among: known))
      wrong.append(
        Diagnostic(
          file: files.name(of: "\(folder.name)/\(name)"),
          position: FilePosition(line: 1, column: 1), complaint))
    }
  }

  /// Reads the law of one scheme, without the lines of its schedules.
  ///
  /// Of a scheme under which the claim is not judged its header alone is read, and never the calendar.
  package mutating func scheme(in folder: SchemeFolder) throws(FileProblem) -> SchemeContents? {
    _ = try words()
    let (name, header) = (folder.name, folder.header)
    guard kinds.contains(header.kind) else { return nil }
    var contents = SchemeContents(header)
    contents.words = schemeWords[name] ?? []
    if let needs, !needs.includes(header) { return contents }
    try checkFiles(of: folder)
    let id = header.id
    let surroundings = surroundings(of: header)
    let members = header.members.index.keys
    contents.provisions = try index(folder.path(.provisions)) { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    contents.parameters = try list(folder.path(.parameters)) { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id, in: surroundings)
    }
    contents.productRules = try list(folder.path(.productRules)) { (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    contents.whollyObtained = try index(folder.path(.whollyObtained)) {
      (file) throws(Diagnostics) in try WhollyObtainedReader.read(file, of: id)
    }
    let editions = try editionDays()
    if let read = try read(
      folder.path(.schedules),
      { (file) throws(Diagnostics) in
        try ScheduleIndexReader.indexed(file, scheme: id, folder: name, editions: editions)
      })
    {
      contents.schedules = read.schedules
      contents.amendments = read.amendments
    }
    contents.observations = try index(folder.path(.observations), ObservationReader.read)
    contents.departures = try list(folder.path(.departures), DepartureReader.read)
    if needs == nil {
      let known = allWords.names(.lists)
      contents.commitments = try list(folder.path(.calendar)) { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id, lists: known)
      }
    }
    contents.approvals = try index(folder.path(.approvals)) { (file) throws(Diagnostics) in
      try ApprovalReader.indexed(file, of: id)
    }
    contents.marginBands = try index(folder.path(.margins)) { (file) throws(Diagnostics) in
      try MarginBandReader.read(file, of: id, members: members)
    }
    approvals += contents.approvals.placed
    return contents
  }

  /// Reads what one file lists; nothing if it is not there, or is wrong.
  private mutating func list<Element>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> [Element]
  ) throws(FileProblem) -> [Element] {
    try read(name, body) ?? []
  }

  /// The first days of the editions of the nomenclature; read once.
  private mutating func editionDays() throws(FileProblem) -> EditionDays {
    if let editions { return editions }
    let read = try read(EditionDaysReader.path, EditionDaysReader.read) ?? .notHeld
    editions = read
    return read
  }

  /// Reads and indexes what one file lists; nothing if it is not there, or is wrong.
  private mutating func index<Key, Value>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> PlacedIndex<Key, Value>
  ) throws(FileProblem) -> PlacedIndex<Key, Value> {
    try read(name, body) ?? PlacedIndex()
  }

  /// Reads one file if it is there; nil if it is not, or is wrong.
  private mutating func read<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(FileProblem) -> Answer? {
    try files.file(at: name).flatMap { read($0, body) }
  }

  private mutating func read<Answer>(
    _ file: SourceFile, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) -> Answer? {
    do throws(Diagnostics) {
      return try body(file)
    } catch {
      wrong += error.all
      return nil
    }
  }
}

extension Law {
  /// Puts the law together of what the files of schemes hold, and of assumptions.
  package init(
    _ schemes: [SchemeContents], _ assumptions: [Placed<Parameter>], _ words: DeclaredWords
  ) {
    let assumed = assumptions.map(\.value)
    var parameters: [String: Parameter] = [:]
    for parameter in schemes.flatMap(\.parameters).map(\.parameter.value) + assumed {
      parameters[parameter.name] = parameter
    }
    self.init(
      schemes: schemes.map(\.law), parameters: parameters,
      assumptions: Set(assumed.map(\.name)), words: words)
  }
}
