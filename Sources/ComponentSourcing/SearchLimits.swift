/// How far a search may go before it gives its best answer with what is proven so far.
public struct SearchLimits: Sendable {
  /// How many states may be kept.
  public var states: Int
  /// Asked now and then; the search ends if it says so.
  public var shouldStop: @Sendable () -> Bool

  /// Makes limits; a few million states take some hundred megabytes.
  public init(states: Int = 5_000_000, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.states = states
    self.shouldStop = shouldStop
  }
}
