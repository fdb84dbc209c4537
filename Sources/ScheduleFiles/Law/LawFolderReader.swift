internal import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
struct LawFolderReader {
  private let files: any LawFiles
  private let kinds: Set<SchemeLaw.Kind>
  private let needs: ClaimNeeds?
  /// What was found wrong so far, file by file.
  private(set) var wrong: [Diagnostic] = []
  /// The headers of all schemes, once they are read.
  private var headers: [SchemeReader.Header] = []
  /// The days of the editions of the nomenclature, once they are read.
  private var editions: EditionDays?

  /// Reads the schemes of some kinds, and no more of them than a claim needs if one is given.
  init(_ files: any LawFiles, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds? = nil) {
    self.files = files
    self.kinds = kinds
    self.needs = needs
  }

  /// Reads the law; what is wrong is kept, so that all files are read before any is refused.
  mutating func law() throws(FileProblem) -> Law {
    try checkMarker()
    var read: [SchemeContents] = []
    for folder in try schemeFolders() {
      if let scheme = try scheme(in: folder) { read.append(scheme) }
    }
    return Law(read, try assumptions())
  }

  /// Reads the readings that nobody wrote down.
  mutating func assumptions() throws(FileProblem) -> [Placed<Parameter>] {
    let name = "assumptions.json"
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let reader = AssumptionReader(
      schemes: headers.map { ($0.id.prefix, surroundings(of: $0)) })
    return read(file, reader.read) ?? []
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

  /// Reads the headers of all schemes, which the names and words of each may refer to.
  mutating func schemeFolders() throws(FileProblem) -> [SchemeFolder] {
    var folders: [SchemeFolder] = []
    for name in files.schemeFolders {
      let header = try read("\(name)/scheme.json", SchemeReader.read)
      if let header { folders.append(SchemeFolder(name: name, header: header)) }
    }
    headers = folders.map(\.header)
    return folders
  }

  private func surroundings(of header: SchemeReader.Header) -> NameSurroundings {
    NameSurroundings(
      kind: header.kind, memberships: header.memberships.map(\.value),
      schemes: headers.map(\.id.name))
  }

  /// Notes the files of a scheme's folder that nobody reads.
  private mutating func checkFiles(of folder: SchemeFolder) {
    let known = SchemeFile.allCases.filter { $0.kinds.contains(folder.header.kind) }
      .map(\.rawValue)
    for name in files.names(in: folder.name) where name != "lines" && !known.contains(name) {
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
  mutating func scheme(in folder: SchemeFolder) throws(FileProblem) -> SchemeContents? {
    let (name, header) = (folder.name, folder.header)
    guard kinds.contains(header.kind) else { return nil }
    var contents = SchemeContents(header)
    if let needs, !needs.includes(header) { return contents }
    checkFiles(of: folder)
    let id = header.id
    let surroundings = surroundings(of: header)
    contents.provisions = try list(folder.path(.provisions)) { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    contents.parameters = try list(folder.path(.parameters)) { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id, in: surroundings)
    }
    contents.productRules = try list(folder.path(.productRules)) { (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    contents.whollyObtained = try list(folder.path(.whollyObtained)) {
      (file) throws(Diagnostics) in try WhollyObtainedReader.read(file, of: id)
    }
    let editions = try editionDays()
    if let index = try read(
      folder.path(.schedules),
      { (file) throws(Diagnostics) in
        try ScheduleIndexReader.placed(file, scheme: id, folder: name, editions: editions)
      })
    {
      contents.schedules = index.schedules
      contents.amendments = index.amendments
    }
    contents.observations = try list(folder.path(.observations), ObservationReader.read)
    contents.departures = try list(folder.path(.departures), DepartureReader.read)
    if needs == nil {
      contents.commitments = try list(folder.path(.calendar)) { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id)
      }
    }
    contents.approvals = try list(folder.path(.approvals)) { (file) throws(Diagnostics) in
      try ApprovalReader.placed(file, of: id)
    }
    contents.marginBands = try list(folder.path(.margins)) { (file) throws(Diagnostics) in
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

  /// The first days of the editions of the nomenclature; read once.
  private mutating func editionDays() throws(FileProblem) -> EditionDays {
    if let editions { return editions }
    let read = try read(EditionDaysReader.path, EditionDaysReader.read) ?? .notHeld
    editions = read
    return read
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
  init(_ schemes: [SchemeContents], _ assumptions: [Placed<Parameter>]) {
    let assumed = assumptions.map(\.value)
    var parameters: [String: Parameter] = [:]
    for parameter in schemes.flatMap(\.parameters).map(\.parameter.value) + assumed {
      parameters[parameter.name] = parameter
    }
    self.init(
      schemes: schemes.map(\.law), parameters: parameters,
      assumptions: Set(assumed.map(\.name)))
  }
}
