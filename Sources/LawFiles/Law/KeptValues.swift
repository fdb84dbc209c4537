/// Values by key, each made once however many tasks ask for it at the same time, and kept.
///
/// A task that asks for what another is making waits for it; those that ask for something else do not. What
/// could not be made is not kept, so that the next to ask tries again.
package final class KeptValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let value = WatchedMutex(Value?.none)
  }

  private let places = WatchedMutex([Key: Place]())

  package init() {}

  /// The value of a key, made now if it is not held.
  package func value<Problem: Error>(
    of key: Key, make: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let place = places.withLock { places in
      if let known = places[key] { return known }
      let place = Place()
      places[key] = place
      return place
    }
    return try place.value.withLock { (held) throws(Problem) -> Value in
      if let known = held { return known }
      let value = try make()
      held = value
      return value
    }
  }
}
