internal import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
struct LawFolderReader {
  private let files: any LawFiles
  private let kinds: Set<SchemeLaw.Kind>
  private let needs: ClaimNeeds?
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
    var read: [(SchemeLaw, [Parameter])] = []
    for name in files.schemeFolders {
      if let scheme = try scheme(in: name) { read.append(scheme) }
    }
    return Law(read, try assumptions())
  }

  /// Reads the readings that nobody wrote down.
  mutating func assumptions() throws(FileProblem) -> [Parameter] {
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
  mutating func scheme(
    in name: String
  ) throws(FileProblem) -> (SchemeLaw, [Parameter])? {
    guard let header = try read("\(name)/scheme.json", SchemeReader.read),
      kinds.contains(header.kind)
    else { return nil }
    if let needs, !needs.includes(header) { return (SchemeLaw(header), []) }
    let id = header.id
    let provisions = try read("\(name)/provisions.json") { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    let parameters = try read("\(name)/parameters.json") { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id)
    }
    let rules = try read("\(name)/product-rules.csv") { (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    let obtained = try read("\(name)/wholly-obtained.json") { (file) throws(Diagnostics) in
      try WhollyObtainedReader.read(file, of: id)
    }
    let schedules = try read("\(name)/schedules.json") { (file) throws(Diagnostics) in
      try ScheduleIndexReader.read(file, scheme: id, folder: name)
    }
    let observations = try read("\(name)/observations.csv", ObservationReader.read)
    let departures = try read("\(name)/departures.json", DepartureReader.read)
    let calendar =
      needs != nil
      ? nil
      : try read("\(name)/calendar.json") { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id)
      }
    let approvals = try read("\(name)/approvals.json") { (file) throws(Diagnostics) in
      try ApprovalReader.read(file, of: id)
    }
    let bands = try read("\(name)/margins.json") { (file) throws(Diagnostics) in
      try MarginBandReader.read(file, of: id)
    }
    let scheme = SchemeLaw(
      header, provisions: provisions ?? [], whollyObtained: obtained ?? [], rules: rules ?? [],
      schedules: schedules ?? [], observations: observations ?? [], departures: departures ?? [],
      commitments: calendar ?? [], approvals: approvals ?? [],
      marginBands: bands ?? [])
    return (scheme, parameters ?? [])
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

extension SchemeLaw {
  /// Puts a scheme together of its header and what was read besides.
  fileprivate init(
    _ header: SchemeReader.Header, provisions: [Provision] = [],
    whollyObtained: [WhollyObtainedClause] = [], rules: [ProductRules.Row] = [],
    schedules: [ScheduleDescription] = [], observations: [RateObservation] = [],
    departures: [Departure] = [], commitments: [Commitment] = [], approvals: [Approval] = [],
    marginBands: [MarginBand] = []
  ) {
    self.init(
      id: header.id, title: header.title, kind: header.kind, note: header.note, days: header.days,
      instruments: header.instruments, provisions: provisions, memberships: header.memberships,
      whollyObtained: whollyObtained,
      productRules: ProductRules(held: rules, isComplete: header.rulesAreComplete),
      schedules: schedules, observations: observations, departures: departures,
      commitments: commitments, story: header.story, approvals: approvals,
      marginBands: marginBands)
  }
}

extension Law {
  /// Puts the law together of schemes with their parameters, and of assumptions.
  init(_ schemes: [(SchemeLaw, [Parameter])], _ assumptions: [Parameter]) {
    var parameters: [String: Parameter] = [:]
    for parameter in schemes.flatMap(\.1) + assumptions { parameters[parameter.name] = parameter }
    self.init(
      schemes: schemes.map(\.0), parameters: parameters,
      assumptions: Set(assumptions.map(\.name)))
  }
}
