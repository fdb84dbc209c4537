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
  public let columns: [Column]

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
    public let days: DayRange?
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
  /// Of a column with days of its own, or one that changes another table, the year or the first day stands at the end.
  public func path(of column: Column) -> String {
    "\(column.scheme)/\(file(of: column))"
  }

  /// The same, below the folder of the scheme.
  package func file(of column: Column) -> String {
    let name = "\(member)-\(edition.rawValue.lowercased())"
    let days = column.days ?? (column.amended == nil ? nil : self.days)
    return "lines/\(name)\(days.map { "-\($0.shortName)" } ?? "").csv"
  }
}

extension Recipe {
  /// The same recipe, whose columns have the days of the list where they have none of their own.
  package var namingTablesByDays: Recipe {
    Recipe(
      member: member, edition: edition, source: source, evidence: evidence, days: days, form: form,
      codes: codes, rows: rows, unitColumn: unitColumn, ignoredColumns: ignoredColumns,
      columns: columns.map { column in
        Column(
          name: column.name, scheme: column.scheme, days: column.days ?? days,
          amended: column.amended, newLines: column.newLines, amount: column.amount,
          exclusions: column.exclusions, dialect: column.dialect)
      })
  }
}

extension DayRange {
  /// The year, if it is one from its first day to its last; else the first day.
  fileprivate var shortName: String {
    if let year = from?.components.year, self == DayRange(year: year) { return "\(year)" }
    return from.map { "\($0)" } ?? "before-\(to.map { "\($0)" } ?? "all")"
  }
}
