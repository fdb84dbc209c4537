public import Reading
public import TariffLaw

/// A question about what a member enacted, beside what it owed.
public struct ReconciliationQuestion: Sendable {
  /// From which lines obligations follow.
  public enum Base: Sendable {
    /// Base rates; the list is that of lines that do not say theirs.
    case file(SourceFile, list: ConcessionList?)
    /// Every line is taken to stand on one list.
    case all(ConcessionList)
  }

  /// The scheme.
  public var scheme: SchemeID
  /// The member.
  public var member: Country
  /// The day.
  public var on: Day
  /// From which lines obligations follow.
  public var base: Base
  /// Enacted rates of the user's own, `code,rate`, with the nomenclature of the codes; those held if there are none.
  public var enacted: (file: SourceFile, edition: HSEdition)?

  /// Makes a question about the rates that are held.
  public init(scheme: SchemeID, member: Country, on day: Day, base: Base) {
    self.scheme = scheme
    self.member = member
    on = day
    self.base = base
  }
}
