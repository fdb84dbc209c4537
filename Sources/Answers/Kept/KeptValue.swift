internal import LawFiles

/// A value that is made once, however many tasks ask for it at the same time, and kept.
///
/// A task that asks while another makes it waits. What could not be made is not kept, so that the next to ask tries
/// again.
package final class KeptValue<Value: Sendable>: Sendable {
  private let value = WatchedMutex(Value?.none)

  package init() {}

  /// The value, made now if it is not held.
  package func value<Problem: Error>(make: () throws(Problem) -> Value) throws(Problem) -> Value {
    try value.withLock { (held) throws(Problem) -> Value in
      if let known = held { return known }
      let value = try make()
      held = value
      return value
    }
  }

  /// The value, if it was made.
  package var held: Value? { value.withLock { $0 } }
}
