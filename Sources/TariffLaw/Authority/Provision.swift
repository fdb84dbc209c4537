/// One provision of an instrument, summarised in our own words.
public struct Provision: Sendable {
  /// Its place.
  public let citation: Citation
  /// What it says, in our own words.
  public let summary: String
  /// The days on which it is in force.
  public let days: DayRange
  /// How well its content is known.
  public let evidence: Evidence

  /// Makes a provision.
  public init(citation: Citation, summary: String, days: DayRange, evidence: Evidence) {
    self.citation = citation
    self.summary = summary
    self.days = days
    self.evidence = evidence
  }
}
