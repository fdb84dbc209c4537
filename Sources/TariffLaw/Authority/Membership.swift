/// A country's part in a scheme, and from when to when.
public struct Membership: Sendable {
  /// The member.
  public let country: Country
  /// The group to which commitments refer: `ASEAN-6`, `CLMV`.
  public let group: String
  /// The days of the membership.
  public let days: DayRange
  /// How well is known that it takes part, and on which days.
  public let known: Attestation

  /// Makes a membership, known officially if nothing else is said.
  public init(
    _ country: Country, group: String, days: DayRange,
    known: Attestation = Attestation(.official)
  ) {
    self.country = country
    self.group = group
    self.days = days
    self.known = known
  }
}
