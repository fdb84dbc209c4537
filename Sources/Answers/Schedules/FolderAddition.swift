public import LawFiles
public import Reading
internal import TariffLaw

/// A published list on its way into a folder of one's own: its tables, the entries that name them, and the marker.
public struct FolderAddition: Sendable {
  /// What the import made of the list.
  public let answer: ImportAnswer
  /// The files to be written below the folder.
  public let files: [ScheduleImport.File]

  /// The marker of a folder that lists no files yet.
  private static let marker = "{ \"format\": 1, \"edition\": \"own\" }\n"

  /// Imports a list by a recipe that says from when it holds, and reads all as it will be read.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - recipe: The recipe.
  ///   - folder: The path of the folder, which need not be there.
  ///   - law: The folder of law over which it will lie, if that is another.
  /// - Throws: `Diagnostics` if the recipe, the list or an index is wrong, ``AnswerProblem`` if the recipe does not say
  ///   the days, `FileProblem` if a file cannot be read, `LibraryProblem` with what would be refused afterwards.
  public init(
    of list: SourceFile, by recipe: SourceFile, into folder: String, over law: ScheduleFolder?
  ) throws {
    let own = try ScheduleFolder.ifThere(folder)
    let known = FolderToBe(folder, [], own: own, over: law)
    let recipe = try Recipe.read(recipe, into: known.schemeFolders)
    // A table that is called by its first day hides none that is shipped, nor that of another list.
    let byDays = recipe.namingTablesByDays
    let held = try Self.heldTables(byDays, in: folder)
    let shipped = Set(try law?.paths ?? [])
    let named = byDays.numberingTables { path, column in
      guard let table = held[column.scheme]?.table(at: path) else {
        return !shipped.contains(path)
      }
      return table.canBe(column, of: byDays)
    }
    answer = try ImportAnswer(of: list, by: named).replacing(in: folder)
    guard named.columns.allSatisfy({ ($0.days ?? named.days) != nil }) else {
      throw AnswerProblem(
        "The recipe does not say from when the list holds; give it 'valid_from', as \"2026-01-01\"."
      )
    }
    var files = answer.files
    for index in answer.indexes {
      if let held = try SourceFile.read(fileAt: "\(folder)/\(index.path)") {
        files.append(try index.added(to: held))
      } else {
        files.append(index.file)
      }
    }
    let marker = own == nil ? [Self.file(ScheduleFolder.marker, Self.marker)] : []
    let made = FolderToBe(folder, files + marker, own: own, over: nil)
    files.append(
      Self.file(ScheduleFolder.marker, try FolderListing.marker(ofFiles: made).text))
    self.files = files
    try Self.read(
      answer.files.map { $0.path }, in: FolderToBe(folder, files, own: own, over: law))
  }

  /// What the indexes of a folder name already, by the folder of the scheme.
  private static func heldTables(
    _ recipe: Recipe, in folder: String
  ) throws -> [String: HeldTables] {
    var held: [String: HeldTables] = [:]
    for scheme in Set(recipe.columns.map { $0.scheme }) {
      held[scheme] = try SourceFile.read(fileAt: "\(folder)/\(scheme)/schedules.json")
        .map { try HeldTables($0, of: scheme) }
    }
    return held
  }

  private static func file(_ path: String, _ text: String) -> ScheduleImport.File {
    ScheduleImport.File(path: path, bytes: Array(text.utf8))
  }

  /// Reads tables as answers will read them, with all that they amend.
  private static func read(
    _ tables: [String], in folder: FolderToBe
  ) throws(LibraryProblem) {
    let library = try LawLibrary(source: folder)
    for schedule in library.law.schemes.flatMap({ $0.schedules })
    where ([schedule] + schedule.amendments).contains(where: { tables.contains($0.file) }) {
      _ = try library.schedule(schedule)
    }
  }
}
