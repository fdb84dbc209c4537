internal import TariffLaw

/// How far a search may go before it gives its best answer with what is proven so far.
public struct SearchLimits: Sendable {
  /// How many states may be kept.
  public var states: Int
  /// Asked now and then; the search ends if it says so.
  public var shouldStop: @Sendable () -> Bool
  /// Told now and then what is found and proven so far.
  public var report: (@Sendable (SearchProgress) -> Void)?

  /// Makes limits; a few million states take some hundred megabytes.
  public init(
    states: Int = 5_000_000, shouldStop: @escaping @Sendable () -> Bool = { false },
    report: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.states = states
    self.shouldStop = shouldStop
    self.report = report
  }

  /// The same limits for a part of a search, whose costs are a linear function of those told.
  func counting(
    _ costs: @escaping @Sendable (ExactFraction) -> ExactFraction?
  ) -> Self {
    guard let report else { return self }
    var limits = self
    limits.report = { progress in
      guard let best = costs(progress.best), let bound = costs(progress.bound) else { return }
      report(SearchProgress(best: best, bound: bound))
    }
    return limits
  }
}
