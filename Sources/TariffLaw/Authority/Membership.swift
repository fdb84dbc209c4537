/// A country's part in a scheme, and from when to when.
public struct Membership: Sendable {
  /// The member.
  public let country: Country
  /// The group to which commitments refer: `ASEAN-6`, `CLMV`.
  public let group: String
  /// The days of the membership.
  public let days: DayRange

  /// Makes a membership.
  public init(_ country: Country, group: String, days: DayRange) {
    self.country = country
    self.group = group
    self.days = days
  }
}
