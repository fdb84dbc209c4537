/// One provision of an instrument, summarised in our own words.
public struct Provision: Attested, Sendable {
  /// Its place.
  public let citation: Citation
  /// The topic it governs, if rules look it up by topic: `direct_consignment`.
  public let topic: Topic?
  /// What it says, in our own words.
  public let summary: String
  /// The days on which it is in force.
  public let days: DayRange
  /// How well its content is known.
  public let evidence: Evidence
  /// How well its days are known; as the rest if nothing else is said.
  public let daysEvidence: Evidence

  /// Makes a provision.
  public init(
    citation: Citation, topic: Topic?, summary: String, days: DayRange, evidence: Evidence,
    daysEvidence: Evidence? = nil
  ) {
    self.citation = citation
    self.topic = topic
    self.summary = summary
    self.days = days
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
  }
}
