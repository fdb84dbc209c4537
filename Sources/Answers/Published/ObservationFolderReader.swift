internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the folder `observed`: published figures, their sources, and the words of series.
///
/// All files are read before any is refused; rows may name no source that is not listed.
struct ObservationFolderReader {
  /// The name of the folder.
  static let folder = "observed"

  /// The paths of the files that are read here, below the folder of schedules.
  static let paths = [sources, definitions, members, groups, uses].map { "\(folder)/\($0)" }

  private static let sources = "sources.json"
  private static let definitions = "definitions.json"
  private static let members = "members.csv"
  private static let groups = "groups.csv"
  private static let uses = "form-d-use.csv"

  private let files: any LawSource
  private let schemes: [SchemeReader.Header]?
  /// What was found wrong so far, file by file.
  private(set) var wrong: [Diagnostic] = []

  /// Reads some files, which may name the schemes that are held, if it is known which they are.
  init(_ files: any LawSource, naming schemes: [SchemeReader.Header]? = nil) {
    self.files = files
    self.schemes = schemes
  }

  /// Reads the figures; `nil` if a file is missing, or wrong, which is kept.
  mutating func figures() throws(FileProblem) -> PublishedFigures? {
    let sources = try read(Self.sources, PublishedSourceReader.read)
    let definitions = try read(Self.definitions, SeriesDefinitionsReader(held: schemes).read)
    let table = PublishedFigureReader(
      sources: sources, groups: definitions?.groups.map(\.name))
    let members = try read(Self.members) { (file) throws(Diagnostics) in
      try table.members(file)
    }
    let groups = try read(Self.groups) { (file) throws(Diagnostics) in
      try table.groups(file)
    }
    let uses = try read(Self.uses) { (file) throws(Diagnostics) in
      try table.uses(file)
    }
    guard let members, let groups, let uses, let definitions else { return nil }
    return PublishedFigures(
      members: members, groups: groups, uses: uses, definitions: definitions)
  }

  private mutating func read<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(FileProblem) -> Answer? {
    guard let file = try files.file(at: "\(Self.folder)/\(name)") else { return nil }
    do throws(Diagnostics) {
      return try body(file)
    } catch {
      wrong += error.all
      return nil
    }
  }
}
