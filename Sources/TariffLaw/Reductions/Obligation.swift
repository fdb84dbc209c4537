/// A ceiling that is owed on a line, with the commitment that sets it.
public struct Obligation: Sendable {
  /// The commitment.
  public let commitment: Commitment
  /// The highest rate.
  public let atMost: Percentage
  /// The day from which it is owed.
  public let since: Day
  private let place: Int

  /// Makes an obligation of one of a commitment's ceilings, by its place.
  init(_ place: Int, of commitment: Commitment) {
    self.commitment = commitment
    self.place = place
    atMost = commitment.ceilings[place].atMost
    since = commitment.ceilings[place].step.day
  }

  /// The ceiling, with its authority.
  public var ceiling: Commitment.Ceiling { commitment.ceilings[place] }

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
