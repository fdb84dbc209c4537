public import Reading
public import TariffLaw

/// What an import found: for each column how many cells of each kind, and everything that was refused.
public struct ImportReport: Sendable {
  /// How many rows were read: lines, rows left out and rows refused.
  public internal(set) var rows = 0
  /// How many rows are lines; each has one cell in each column.
  public internal(set) var lines = 0
  /// How many rows were left out, by the reason.
  public internal(set) var leftOut: [LeftOut: Int] = [:]
  /// How many codes were given their first zero back.
  public internal(set) var padded = 0
  /// How many lines stood after one with a higher code.
  public internal(set) var moved = 0
  /// The columns, in the order of the recipe.
  public internal(set) var columns: [Column] = []
  /// What was refused, in the order of the list; files are made only if there is nothing.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// Why a row is no line.
  public enum LeftOut: Hashable, Comparable, Sendable {
    /// It has no rate: a heading.
    case withoutRate
    /// The column that tells lines from other rows says otherwise.
    case notChosen
    /// Its code has another number of digits.
    case digits(Int)
  }

  /// The cells of one column by kind; the counts and ``refused`` add up to the lines of the report.
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
