/// The two marks of evidence of something that keeps them nowhere else.
public struct Attestation: Attested, Sendable {
  /// How well is known what it says.
  public let evidence: Evidence
  /// How well is known on which days it holds.
  public let daysEvidence: Evidence

  /// Makes the marks; of days that are not marked, the evidence is that of the rest.
  public init(_ evidence: Evidence, days: Evidence? = nil) {
    self.evidence = evidence
    daysEvidence = days ?? evidence
  }
}
