/// A ceiling that is owed on a line, with the commitment that sets it.
public struct Obligation: Sendable {
  /// The commitment.
  public let commitment: Commitment
  /// The ceiling, with its authority.
  public let ceiling: Commitment.Ceiling
  /// The day from which it is owed.
  public let since: Day

  init(
    _ ceiling: Commitment.Ceiling, of commitment: Commitment, since: Day? = nil
  ) {
    self.commitment = commitment
    self.ceiling = ceiling
    self.since = since ?? ceiling.step.day
  }

  /// The base itself, above which a standstill lets nothing rise; `nil` if the commitment is none, or has no
  /// first day.
  init?(standingAt base: Percentage, by commitment: Commitment) {
    guard case .standstill = commitment.content, let first = commitment.days.from else {
      return nil
    }
    let step = Commitment.Step(
      day: first, citation: commitment.citation,
      known: Attestation(commitment.evidence, days: commitment.daysEvidence),
      note: commitment.note)
    self.init(Commitment.Ceiling(step, atMost: base), of: commitment)
  }

  /// The highest rate.
  public var atMost: Percentage { ceiling.atMost }

  /// The provision.
  public var citation: Citation { ceiling.step.citation }

  /// Whether it is owed for the time being in the place of what is suspended.
  public var isSuspension: Bool { commitment.content.kind == .suspension }

  /// Whether it is the one to cite of two that are owed: lower, else earlier, else by name.
  func precedes(_ other: Self) -> Bool {
    (atMost, since, commitment.name) < (other.atMost, other.since, other.commitment.name)
  }

  /// Whether it binds less than another: higher, else later, else by name.
  func isWeaker(than other: Self) -> Bool {
    (atMost, since, other.commitment.name) > (other.atMost, other.since, commitment.name)
  }
}
