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
  /// The column of the codes.
  public let codeColumn: String
  /// How many digits each code has; a code that lost its leading zero has fewer and is refused.
  public let codeDigits: Int
  /// The column of the official units, if the list has one.
  public let unitColumn: String?
  /// Columns that the list has and the recipe does not take.
  public let ignoredColumns: [String]
  /// The columns of rates that it takes.
  public let columns: [Column]

  /// One column of rates and where it goes.
  public struct Column: Sendable {
    /// The name of the column in the list.
    public let name: String
    /// The folder of the scheme whose rates it holds: `atiga`, `mfn`.
    public let scheme: String
    /// How its cells are written.
    package let dialect: CellDialect
  }

  /// Where the lines of a column go, below the folder of schedules: `atiga/lines/MY-ahtn2022.csv`.
  public func path(of column: Column) -> String {
    "\(column.scheme)/lines/\(member)-\(edition.rawValue.lowercased()).csv"
  }
}
