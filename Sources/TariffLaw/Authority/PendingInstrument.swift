/// An instrument that was signed and of which it is not known that it is in force.
public struct PendingInstrument: Sendable {
  /// Its name.
  public let name: String
  /// The first day on which an answer tells of it.
  public let toldFrom: Day
  /// What a reader should know of it.
  public let says: String
  /// How well that is known.
  public let evidence: Evidence

  /// Makes an instrument.
  public init(name: String, toldFrom: Day, says: String, evidence: Evidence) {
    self.name = name
    self.toldFrom = toldFrom
    self.says = says
    self.evidence = evidence
  }
}
