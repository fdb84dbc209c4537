public import TariffLaw

/// How far a search has come.
public struct SearchProgress: Sendable {
  /// What the best bill found so far costs.
  public let best: ExactFraction
  /// What no bill costs less than.
  public let bound: ExactFraction

  /// Makes a progress.
  public init(best: ExactFraction, bound: ExactFraction) {
    self.best = best
    self.bound = bound
  }
}
