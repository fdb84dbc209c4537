/// What came of a question of law: a missing fact is not a failed condition.
public enum Outcome: String, Sendable, CaseIterable {
  /// The condition holds.
  case met
  /// The condition does not hold, whatever is not known.
  case notMet = "not_met"
  /// It cannot be told, because a fact is missing.
  case unknown

  /// Turns a truth value into an outcome.
  public init(_ isMet: Bool) {
    self = isMet ? .met : .notMet
  }

  /// Both conditions, by Kleene's logic.
  public func and(_ other: Self) -> Self {
    if self == .notMet || other == .notMet { return .notMet }
    return self == .met && other == .met ? .met : .unknown
  }

  /// Either condition, by Kleene's logic.
  public func or(_ other: Self) -> Self {
    if self == .met || other == .met { return .met }
    return self == .notMet && other == .notMet ? .notMet : .unknown
  }
}
