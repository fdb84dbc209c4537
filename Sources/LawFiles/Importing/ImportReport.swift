public import Reading
public import TariffLaw

/// What an import found: for each column how many cells of each kind, and everything that was refused.
public struct ImportReport: Sendable {
  /// How many rows were read; each has one cell in each column.
  public internal(set) var rows = 0
  /// The columns, in the order of the recipe.
  public internal(set) var columns: [Column] = []
  /// What was refused, in the order of the list; files are made only if there is nothing.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The cells of one column by kind; the counts and ``refused`` add up to the rows of the report.
  public struct Column: Sendable {
    /// The name of the column in the list.
    public let name: String
    /// Where its lines go, below the folder of schedules.
    public let path: String
    /// How many cells are of each kind; kinds without cells are left out.
    public internal(set) var counts: [DutyRate.Kind: Int] = [:]
    /// How many cells fit no form.
    public internal(set) var refused = 0
    /// How many cells carry each mark.
    public internal(set) var marks: [String: Int] = [:]

    /// How many cells were read, those refused among them.
    public var cells: Int { counts.values.reduce(refused, +) }
  }
}
