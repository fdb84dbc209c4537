internal import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
struct LawFolderReader {
  private let folder: ScheduleFolder
  private let kinds: Set<SchemeLaw.Kind>
  private var wrong: [Diagnostic] = []

  init(_ folder: ScheduleFolder, _ kinds: Set<SchemeLaw.Kind>) {
    self.folder = folder
    self.kinds = kinds
  }

  mutating func law() throws(LibraryProblem) -> Law {
    try checkMarker()
    var schemes: [SchemeLaw] = []
    var parameters: [String: Parameter] = [:]
    for name in folder.schemeFolders() {
      guard let (scheme, own) = try scheme(in: name) else { continue }
      schemes.append(scheme)
      for parameter in own { parameters[parameter.name] = parameter }
    }
    let assumptions = try read("assumptions.json", AssumptionReader.read) ?? []
    for assumption in assumptions { parameters[assumption.name] = assumption }
    if let diagnostics = Diagnostics(wrong) { throw .wrong(diagnostics) }
    return Law(
      schemes: schemes, parameters: parameters, assumptions: Set(assumptions.map(\.name)))
  }

  private mutating func checkMarker() throws(LibraryProblem) {
    _ = try read(ScheduleFolder.marker) { (file) throws(Diagnostics) -> String in
      try ObjectReader.read(file) { marker in
        marker.format()
        return marker.required("edition")?.text()
      }
    }
  }

  private mutating func scheme(
    in name: String
  ) throws(LibraryProblem) -> (SchemeLaw, [Parameter])? {
    guard let header = try read("\(name)/scheme.json", SchemeReader.read),
      kinds.contains(header.kind)
    else { return nil }
    let id = header.id
    let provisions = try readIfThere("\(name)/provisions.json") { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    let parameters = try readIfThere("\(name)/parameters.json") { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id)
    }
    let rules = try readIfThere("\(name)/product-rules.csv") { (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    let obtained = try readIfThere("\(name)/wholly-obtained.json") { (file) throws(Diagnostics) in
      try WhollyObtainedReader.read(file, of: id)
    }
    let schedules = try readIfThere("\(name)/schedules.json") { (file) throws(Diagnostics) in
      try ScheduleIndexReader.read(file, scheme: id, folder: name)
    }
    let scheme = SchemeLaw(
      id: id, title: header.title, kind: header.kind, note: header.note, days: header.days,
      instruments: header.instruments, provisions: provisions ?? [],
      memberships: header.memberships, whollyObtained: obtained ?? [],
      productRules: ProductRules(held: rules ?? [], isComplete: header.rulesAreComplete),
      schedules: schedules ?? [])
    return (scheme, parameters ?? [])
  }

  private mutating func readIfThere<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(LibraryProblem) -> Answer? {
    folder.has(name) ? try read(name, body) : nil
  }

  /// Reads one file; what is wrong with it is kept, so that all files are read before any is refused.
  private mutating func read<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(LibraryProblem) -> Answer? {
    let file: SourceFile
    do throws(FileProblem) {
      file = try SourceFile.read(folder.file(name))
    } catch {
      throw .unreadable(error)
    }
    do throws(Diagnostics) {
      return try body(file)
    } catch {
      wrong += error.all
      return nil
    }
  }
}
