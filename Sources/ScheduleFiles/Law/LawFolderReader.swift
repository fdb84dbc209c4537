internal import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
struct LawFolderReader {
  private let files: any LawFiles
  private let kinds: Set<SchemeLaw.Kind>
  private let needs: ClaimNeeds?
  /// What was found wrong so far, file by file.
  private(set) var wrong: [Diagnostic] = []
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
    for name in files.schemeFolders {
      if let scheme = try scheme(in: name) { read.append(scheme) }
    }
    return Law(read, try assumptions())
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
    guard let header = try read("\(name)/scheme.json", SchemeReader.read),
      kinds.contains(header.kind)
    else { return nil }
    var contents = SchemeContents(header)
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
    let editions = try editionDays()
    if let index = try read(
      "\(name)/schedules.json",
      { (file) throws(Diagnostics) in
        try ScheduleIndexReader.placed(file, scheme: id, folder: name, editions: editions)
      })
    {
      contents.schedules = index.schedules
      contents.amendments = index.amendments
    }
    contents.observations = try list("\(name)/observations.csv", ObservationReader.read)
    contents.departures = try list("\(name)/departures.json", DepartureReader.read)
    if needs == nil {
      contents.commitments = try list("\(name)/calendar.json") { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id)
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
