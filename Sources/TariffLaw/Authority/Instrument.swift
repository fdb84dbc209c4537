/// A legal text: an agreement, a protocol, a decree, a set of procedures.
public struct Instrument: Attested, Sendable {
  /// The short name by which citations call it.
  public let name: String
  /// The title in full.
  public let title: String
  /// The day it was signed or endorsed, if known.
  public let signed: Day?
  /// The days on which it is in force.
  public let days: DayRange
  /// Where its words or its existence were read.
  public let source: String
  /// How well its days are known.
  public let evidence: Evidence
  /// How well its days are known; as the rest if nothing else is said.
  public let daysEvidence: Evidence

  /// Makes an instrument.
  public init(
    name: String, title: String, signed: Day?, days: DayRange, source: String, evidence: Evidence,
    daysEvidence: Evidence? = nil
  ) {
    self.name = name
    self.title = title
    self.signed = signed
    self.days = days
    self.source = source
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
  }
}
