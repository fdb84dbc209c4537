/// A ceiling that is owed on a line, with the commitment that sets it.
public struct Obligation: Sendable {
  /// The ceiling, with its day and its authority.
  public let ceiling: Commitment.Ceiling
  /// The commitment.
  public let commitment: Commitment

  /// Makes an obligation of a ceiling.
  public init(_ ceiling: Commitment.Ceiling, of commitment: Commitment) {
    self.ceiling = ceiling
    self.commitment = commitment
  }

  /// The highest rate.
  public var atMost: Percentage { ceiling.atMost }

  /// The day from which it is owed.
  public var since: Day { ceiling.step.day }

  /// The provision.
  public var citation: Citation { ceiling.step.citation }

  /// Whether it is owed for the time being in the place of what is suspended.
  public var isSuspension: Bool { commitment.content.kind == .suspension }

  /// Whether it is the one to cite of two that are owed: lower, else earlier, else by name.
  func precedes(_ other: Self) -> Bool {
    (atMost, since, commitment.name) < (other.atMost, other.since, other.commitment.name)
  }

  /// Whether it is the one to cite of two that are to come: earlier, else lower, else by name.
  func comesBefore(_ other: Self) -> Bool {
    (since, atMost, commitment.name) < (other.since, other.atMost, other.commitment.name)
  }
}
