public import LawFiles
public import Reading

/// A published list on its way into a folder of one's own: its tables, the entries that name them, and the marker.
public struct FolderAddition: Sendable {
  /// What the import made of the list.
  public let answer: ImportAnswer
  /// The files to be written below the folder.
  public let files: [ScheduleImport.File]

  /// The marker of a folder that lists no files yet.
  private static let marker = "{ \"format\": 1, \"edition\": \"own\" }\n"

  /// Imports a list by a recipe that says from when it holds.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - recipe: The recipe.
  ///   - folder: The path of the folder, which need not be there.
  /// - Throws: `Diagnostics` if the list or an index is wrong, ``AnswerProblem`` if the recipe does not say the days,
  ///   `FileProblem` if a file cannot be read.
  public init(of list: SourceFile, by recipe: Recipe, into folder: String) throws {
    // A table that is called by its first day hides none that is shipped, nor that of another list.
    let recipe = recipe.namingTablesByDays
    answer = try ImportAnswer(of: list, by: recipe)
    guard recipe.columns.allSatisfy({ ($0.days ?? recipe.days) != nil }) else {
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
    if try SourceFile.read(fileAt: "\(folder)/\(ScheduleFolder.marker)") == nil {
      files.append(
        ScheduleImport.File(path: ScheduleFolder.marker, bytes: Array(Self.marker.utf8)))
    }
    self.files = files
  }
}
