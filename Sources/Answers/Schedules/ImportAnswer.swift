public import LawFiles
public import Reading

/// What an import makes of an official list: its files, and the account of every cell.
public struct ImportAnswer: Sendable {
  /// The recipe by which the list was read.
  public let recipe: Recipe
  /// The account of the cells.
  public let accounting: ImportReport
  /// The files, as they are to be written below a folder of schedules.
  public let files: [ScheduleImport.File]
  /// The entries of indexes for the tables whose days the recipe says.
  public let indexes: [ScheduleEntries.Index]
  /// How the files compare with those that are there; none if that was not asked.
  public private(set) var comparisons: [FileComparison] = []
  /// The tables that were there and that those of the import take the place of; none if that was not asked.
  public private(set) var replaced: [TableReplacement] = []

  /// Imports a list by a recipe.
  ///
  /// - Throws: `Diagnostics` with each cell that fits no form of the recipe; then there is no file at all.
  public init(of list: SourceFile, by recipe: Recipe) throws(Diagnostics) {
    (files, accounting) = ScheduleImport.run(source: list, recipe: recipe)
    self.recipe = recipe
    indexes = ScheduleEntries.of(recipe)
    if let refused = Diagnostics(accounting.diagnostics) { throw refused }
  }

  /// The same, compared with the files of a folder.
  ///
  /// - Throws: `FileProblem` if one that is there cannot be read.
  public func compared(with folder: String) throws(FileProblem) -> Self {
    var answer = self
    for file in files { answer.comparisons.append(try FileComparison(file, with: folder)) }
    return answer
  }

  /// The same, with what it takes the place of in a folder.
  ///
  /// - Throws: `FileProblem` if a table that is there cannot be read.
  public func replacing(in folder: String) throws(FileProblem) -> Self {
    var answer = self
    for file in files {
      guard let held = try SourceFile.read(fileAt: "\(folder)/\(file.path)") else { continue }
      answer.replaced.append(TableReplacement(file, inPlaceOf: held))
    }
    return answer
  }

  /// Whether every file that was compared is the same.
  public var isSame: Bool { comparisons.allSatisfy { $0.result == .same } }
}
