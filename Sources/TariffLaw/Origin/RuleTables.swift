/// Tables of product rules, of which no more is read than a code needs.
///
/// A table tells for which codes it is complete: elsewhere a code that it does not list has no rule that is
/// known, and never the general rule.
public struct RuleTables: Sendable {
  /// What tables hold of a code.
  public struct Answer: Sendable {
    /// The rows of the code; several if it is broken down, or if its sources in the tables' edition have several rules.
    public let rows: [ProductRules.Row]
    /// By what it is known that a code without rows has the general rule, if it is.
    public let general: Basis?
    /// Whether they are of a table of the user's own, which goes before all that is held.
    public let isOwn: Bool

    /// Makes an answer.
    public init(rows: [ProductRules.Row], general: Basis?, isOwn: Bool = false) {
      self.rows = rows
      self.general = general
      self.isOwn = isOwn
    }

    /// Nothing is held of the code.
    public static let none = Self(rows: [], general: nil)
  }

  /// The days of the tables.
  public let days: [DayRange]
  private let find: @Sendable (HSCode, HSEdition?, Day) -> Answer
  private let list: @Sendable (HSCode, HSEdition?, Day) -> Lawful<ListedGoods>?
  private let bring: @Sendable (HSCode, HSEdition?, Day, HSEdition) -> [HSCode]

  /// Makes tables of a way to find the rows of a code of an edition, or of the edition in force, on a day,
  /// one to find the list on which its goods are, and one to find its sources in another edition.
  public init(
    days: [DayRange], find: @escaping @Sendable (HSCode, HSEdition?, Day) -> Answer,
    list: @escaping @Sendable (HSCode, HSEdition?, Day) -> Lawful<ListedGoods>?,
    bring: @escaping @Sendable (HSCode, HSEdition?, Day, HSEdition) -> [HSCode]
  ) {
    self.days = days
    self.find = find
    self.list = list
    self.bring = bring
  }

  /// The list of goods on which goods of a code are, or may be, and of which one that is assembled from others
  /// originates.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; the one in force on the day, if it is not said.
  ///   - day: The day.
  /// - Returns: `nil` if they are on none.
  public func listedGoods(
    with code: HSCode, in edition: HSEdition?, on day: Day
  ) -> Lawful<ListedGoods>? {
    list(code, edition, day)
  }

  /// The subheadings of a table's edition that share goods with a code, in order; none if no correlation has it.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; the one in force on the day, if it is not said.
  ///   - day: The day.
  ///   - table: The table's edition.
  /// - Returns: The subheadings.
  func codes(
    of code: HSCode, in edition: HSEdition?, on day: Day, as table: HSEdition
  ) -> [HSCode] {
    bring(code, edition, day, table)
  }

  /// What the tables hold of a code on a day.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; the one in force on the day, if it is not said.
  ///   - day: The day.
  /// - Returns: Its rows, or that it has the general rule.
  public func answer(for code: HSCode, in edition: HSEdition?, on day: Day) -> Answer {
    find(code, edition, day)
  }
}
