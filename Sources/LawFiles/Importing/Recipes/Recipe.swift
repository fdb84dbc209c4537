internal import Reading
public import TariffLaw

/// How one official tariff list becomes schedules: whose it is, which columns it has, how cells are written.
///
/// A recipe is data, so that whoever holds a newer list of the same form can repeat the step, and changes
/// the recipe where the form has changed. See ``ScheduleImport``.
public struct Recipe: Sendable {
  /// The member whose tariff it is.
  public let member: Country
  /// The nomenclature of its codes.
  public let edition: HSEdition
  /// The instrument from which the list was taken.
  public let source: String
  /// How well that is known; nobody has seen it if nothing else is said.
  public let evidence: Evidence
  /// The days on which the list holds, if the recipe says them.
  public let days: DayRange?
  /// How the table is written.
  package let form: ListForm
  /// The column of the codes, and how they are written.
  package let codes: Codes
  /// Which rows are lines.
  package let rows: Rows
  /// The column of the official units, if the list has one.
  public let unitColumn: String?
  /// Columns that the list has and the recipe does not take; nil if any may be there.
  public let ignoredColumns: [String]?
  /// The columns of rates that it takes.
  public internal(set) var columns: [Column]

  /// How the codes of a list are written.
  package struct Codes: Sendable {
    /// The column.
    package let column: String
    /// How many digits the codes of lines have, each number once, in rising order.
    package let digits: [Int]
    /// Whether points and blanks stand between digits.
    package let hasPoints: Bool
    /// Whether a code with one digit too few gets a zero before it.
    package let isPadded: Bool
    /// Whether rows whose codes have other lengths are left out.
    package let leavesOthersOut: Bool
  }

  /// Which rows of a list are lines.
  package struct Rows: Sendable {
    /// Whether rows without any rate are left out.
    package let leavesEmptyOut: Bool
    /// The column that tells which rows are taken, and what it then has; nil if none does.
    package let choice: (column: String, taken: [String])?
  }

  /// One column of rates and where it goes.
  public struct Column: Sendable {
    /// The name of the column in the list.
    public let name: String
    /// The folder of the scheme whose rates it holds: `atiga`, `mfn`.
    public let scheme: String
    /// The days on which its rates hold, if they are its own.
    public internal(set) var days: DayRange?
    /// Which of the tables of its name it is, from 1 on.
    var number = 1
    /// The table of the scheme that it changes for its lines, if it is no list of its own.
    package let amended: Amended?
    /// Another column that tells which lines the table that is changed does not have, if there is one.
    package let newLines: NewLines?
    /// Another column with an amount for each unit, if the rate is split.
    package let amount: Amount?
    /// Another column with the origins that the rate shuts out, if there is one.
    package let exclusions: Exclusions?
    /// How its cells are written.
    package let dialect: CellDialect
  }

  /// The table that a column changes for its lines, and when.
  package struct Amended: Sendable {
    /// The file of the table, below the folder of the scheme.
    let file: String
    /// The days of each year on which the lines hold, if they are of a season.
    let season: Season?
  }

  /// The names of all columns that it takes, each once.
  package var takenColumns: [String] {
    let rates = columns.flatMap { column in
      [
        column.name, column.newLines?.column, column.amount?.column, column.amount?.unitColumn,
        column.exclusions?.column,
      ]
    }
    let taken = [codes.column, unitColumn, rows.choice?.column] + rates
    var seen: Set<String> = []
    return taken.compactMap { $0 }.filter { seen.insert($0).inserted }
  }

  /// Where the lines of a column go, below the folder of schedules: `atiga/lines/MY-ahtn2022.csv`.
  ///
  /// Of a column with days of its own, or one that changes another table, the year or the first day stands at the end,
  /// and a number where another has that name.
  public func path(of column: Column) -> String {
    "\(column.scheme)/\(file(of: column))"
  }

  /// The same, below the folder of the scheme.
  package func file(of column: Column) -> String {
    let name = "\(member)-\(edition.rawValue.lowercased())"
    let days = column.days ?? (column.amended == nil ? nil : self.days)
    let number = column.number > 1 ? "-\(column.number)" : ""
    return "lines/\(name)\(days.map { "-\($0.shortName)" } ?? "")\(number).csv"
  }
}

extension Recipe {
  /// The same recipe, whose columns have the days of the list where they have none of their own.
  package var namingTablesByDays: Recipe {
    var recipe = self
    for place in columns.indices { recipe.columns[place].days = columns[place].days ?? days }
    return recipe
  }

  /// The same recipe, each of whose tables has a name of its own: after the first of a name there is a number.
  ///
  /// - Parameter isFree: Whether the table of a column may have a path.
  /// - Returns: The recipe with the numbers.
  package func numberingTables(
    where isFree: (_ path: String, _ column: Column) -> Bool = { _, _ in true }
  ) -> Recipe {
    var recipe = self
    var taken: Set<String> = []
    for place in columns.indices {
      var column = columns[place]
      while taken.contains(path(of: column)) || !isFree(path(of: column), column) {
        column.number += 1
      }
      taken.insert(path(of: column))
      recipe.columns[place] = column
    }
    return recipe
  }
}

extension DayRange {
  /// The year, if it is one from its first day to its last; else the first day.
  fileprivate var shortName: String {
    if let year = from?.components.year, self == DayRange(year: year) { return "\(year)" }
    return from.map { "\($0)" } ?? "before-\(to.map { "\($0)" } ?? "all")"
  }
}
