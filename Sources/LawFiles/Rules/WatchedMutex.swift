#if !hasFeature(Embedded)
  internal import Synchronization

  /// A mutex whose turns the thread sanitizer sees.
  ///
  /// On Linux the kernel hands a `Mutex` from one thread to the next that waits; the sanitizer sees nothing of that, and
  /// takes what the two do for a race. Here each also counts its turn, before and after, by which it is told their order.
  package struct WatchedMutex<Value: Sendable>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>
    private let turns = Atomic(0)

    /// Guards a value.
    package init(_ value: Value) {
      mutex = Mutex(value)
    }

    /// Does something with the value while nobody else does.
    package borrowing func withLock<Answer: Sendable, Problem: Error>(
      _ body: (inout Value) throws(Problem) -> Answer
    ) throws(Problem) -> Answer {
      try mutex.withLock { (value) throws(Problem) -> Answer in
        turns.add(1, ordering: .acquiringAndReleasing)
        defer { turns.add(1, ordering: .acquiringAndReleasing) }
        return try body(&value)
      }
    }
  }
#else
  /// A value in a place of its own: where there are no threads nobody else has a turn.
  package struct WatchedMutex<Value: Sendable>: ~Copyable, @unchecked Sendable {
    private final class Place {
      var value: Value
      init(_ value: Value) { self.value = value }
    }
    private let place: Place

    /// Guards a value.
    package init(_ value: Value) { place = Place(value) }

    /// Does something with the value.
    package borrowing func withLock<Answer: Sendable, Problem: Error>(
      _ body: (inout Value) throws(Problem) -> Answer
    ) throws(Problem) -> Answer {
      try body(&place.value)
    }
  }
#endif
