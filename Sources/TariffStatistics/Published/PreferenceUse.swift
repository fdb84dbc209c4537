public import TariffLaw
/// How much of a member's imports from the others claimed the preference.
public struct PreferenceUse: Sendable {
  /// The member that imports.
  public let member: Country
  /// The year.
  public let year: Int
  /// The share of the imports that came with a proof of origin.
  public let share: Percentage
  /// How well it is known.
  public let evidence: Evidence
  /// Where it was published.
  public let source: PublishedSource
  /// What else is to be known of it.
  public let note: String?

  /// Makes a share.
  public init(
    member: Country, year: Int, share: Percentage, evidence: Evidence, source: PublishedSource,
    note: String?
  ) {
    self.member = member
    self.year = year
    self.share = share
    self.evidence = evidence
    self.source = source
    self.note = note
  }
}
