public import TariffLaw

extension Attested {
  /// How well figure and days are known, in words for people: `official`, or `official, days derived`.
  public var evidenceWords: String {
    evidence == daysEvidence ? evidence.rawValue : "\(evidence), days \(daysEvidence)"
  }
}
