internal import Synchronization
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

  /// The same limits, reached too once they were asked so often whether to stop.
  func ended(after asks: Int) -> Self {
    let counted = CountedAsks(asks)
    var limits = self
    limits.shouldStop = { [shouldStop] in counted.areOver() || shouldStop() }
    return limits
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

/// How often it may yet be asked whether to stop, the same in each run.
private final class CountedAsks: Sendable {
  private let left: Mutex<Int>

  init(_ asks: Int) { left = Mutex(asks) }

  func areOver() -> Bool {
    left.withLock { left in
      left -= 1
      return left < 0
    }
  }
}
