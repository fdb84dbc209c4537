internal import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
struct LawFolderReader {
  private let files: any LawFiles
  private let kinds: Set<SchemeLaw.Kind>
  private let needs: ClaimNeeds?
  /// The words of the trade, once they are read.
  private var trade: DeclaredWords?
  /// The words of each scheme, by its folder.
  private var schemeWords: [String: [PlacedWord]] = [:]
  /// What each `scheme.json` holds, by its folder.
  private var headers: [String: SchemeReader.Header?] = [:]
  /// Every proof and role that a file declares, with the place where it stands first.
  private var declared: [WordKind: [String: Placed<DeclaredWord>]] = [:]
  /// What was found wrong so far, file by file.
  private(set) var wrong: [Diagnostic] = []

  /// Reads the schemes of some kinds, and no more of them than a claim needs if one is given.
  init(_ files: any LawFiles, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds? = nil) {
    self.files = files
    self.kinds = kinds
    self.needs = needs
  }

  /// Reads the law; what is wrong is kept, so that all files are read before any is refused.
  mutating func law() throws(FileProblem) -> Law {
    try checkMarker()
    let words = try words()
    var read: [SchemeContents] = []
    for name in files.schemeFolders {
      if let scheme = try scheme(in: name) { read.append(scheme) }
    }
    return Law(read, try assumptions(), words)
  }

  /// Reads the words that claims use: those of the trade, and those of every scheme that is wanted.
  ///
  /// They are read before the rest, since a calendar may name the lists of another scheme.
  mutating func words() throws(FileProblem) -> DeclaredWords {
    if let trade { return trade }
    let name = Self.wordsFile
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let placed = read(file) { (file) throws(Diagnostics) in try WordReader().read(file) } ?? []
    placed.forEach { note($0) }
    let words = DeclaredWords(placed)
    trade = words
    for folder in files.schemeFolders {
      guard let header = try header(in: folder), kinds.contains(header.kind) else { continue }
      let own = try list("\(folder)/\(name)") { (file) throws(Diagnostics) in
        try WordReader(of: header.id, beside: words).read(file)
      }
      own.forEach { note($0) }
      schemeWords[folder] = own
    }
    return words
  }

  /// What stands in `scheme.json`, which is read once; nil if it is not there, or is wrong.
  private mutating func header(in folder: String) throws(FileProblem) -> SchemeReader.Header? {
    if let known = headers[folder] { return known }
    let header = try read("\(folder)/scheme.json", SchemeReader.read)
    headers[folder] = .some(header)
    return header
  }

  private static let wordsFile = "words.json"

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
  mutating func assumptions() throws(FileProblem) -> [Placed<Parameter>] {
    let name = "assumptions.json"
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    return read(file, AssumptionReader.read) ?? []
  }

  /// Reads the marker of the folder.
  mutating func checkMarker() throws(FileProblem) {
    _ = try read(ScheduleFolder.marker) { (file) throws(Diagnostics) -> String in
      try ObjectReader.read(file) { marker in
        marker.format()
        return marker.required("edition")?.text()
      }
    }
  }

  /// Reads the law of one scheme, without the lines of its schedules.
  ///
  /// Of a scheme under which the claim is not judged its header alone is read, and never the calendar.
  mutating func scheme(in name: String) throws(FileProblem) -> SchemeContents? {
    let trade = try words()
    guard let header = try header(in: name), kinds.contains(header.kind) else { return nil }
    var contents = SchemeContents(header)
    contents.words = schemeWords[name] ?? []
    if let needs, !needs.includes(header) { return contents }
    let id = header.id
    contents.provisions = try list("\(name)/provisions.json") { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    contents.parameters = try list("\(name)/parameters.json") { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id)
    }
    contents.productRules = try list("\(name)/product-rules.csv") { (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    contents.whollyObtained = try list("\(name)/wholly-obtained.json") {
      (file) throws(Diagnostics) in try WhollyObtainedReader.read(file, of: id)
    }
    contents.schedules = try list("\(name)/schedules.json") { (file) throws(Diagnostics) in
      try ScheduleIndexReader.placed(file, scheme: id, folder: name)
    }
    contents.observations = try list("\(name)/observations.csv", ObservationReader.read)
    contents.departures = try list("\(name)/departures.json", DepartureReader.read)
    if needs == nil {
      let known = schemeWords.keys.sorted().reduce(trade) { words, folder in
        words.adding(DeclaredWords(schemeWords[folder] ?? []))
      }.names(.lists)
      contents.commitments = try list("\(name)/calendar.json") { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id, lists: known)
      }
    }
    contents.approvals = try list("\(name)/approvals.json") { (file) throws(Diagnostics) in
      try ApprovalReader.placed(file, of: id)
    }
    contents.marginBands = try list("\(name)/margins.json") { (file) throws(Diagnostics) in
      try MarginBandReader.read(file, of: id)
    }
    return contents
  }

  /// Reads what one file lists; nothing if it is not there, or is wrong.
  private mutating func list<Element>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> [Element]
  ) throws(FileProblem) -> [Element] {
    try read(name, body) ?? []
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
  init(_ schemes: [SchemeContents], _ assumptions: [Placed<Parameter>], _ words: DeclaredWords) {
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
