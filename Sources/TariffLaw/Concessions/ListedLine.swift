/// An item of a list among which a member divided the lines of its tariff: what stands apart from the general rates.
///
/// Which rate goods of such a list have, the list itself does not say.
public struct ListedLine: Sendable {
  /// The member whose list it is.
  public let member: Country
  /// The list.
  public let list: ConcessionList
  /// Its number on the list.
  public let item: String
  /// Its codes: subheadings, and below some of them the national lines that alone are meant.
  public let codes: [HSCode]
  /// The nomenclature of the codes.
  public let edition: HSEdition
  /// The days on which it holds.
  public let days: DayRange
  /// Where it stands, and how well it is known.
  public let basis: Basis

  /// Makes an item.
  public init(
    member: Country, list: ConcessionList, item: String, codes: [HSCode], edition: HSEdition,
    days: DayRange, basis: Basis
  ) {
    self.member = member
    self.list = list
    self.item = item
    self.codes = codes
    self.edition = edition
    self.days = days
    self.basis = basis
  }

  /// Whether goods of a code of its own nomenclature are on the list: all of them, none, or some.
  public func holds(_ code: HSCode) -> Outcome {
    var outcome = Outcome.notMet
    for listed in codes where isLeast(listed) {
      if listed.contains(code) { return .met }
      if code.contains(listed) { outcome = .unknown }
    }
    return outcome
  }

  /// Whether no national line stands below a code that is listed, so that all of it is meant.
  private func isLeast(_ listed: HSCode) -> Bool {
    !codes.contains { $0 != listed && listed.contains($0) }
  }
}
