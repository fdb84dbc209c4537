internal import LawFiles

/// Values by key, each made once however many tasks ask for it at the same time, and kept.
///
/// A task that asks for what another is making waits for it; those that ask for something else do not.
package final class KeptValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let places = WatchedMutex([Key: KeptValue<Value>]())

  package init() {}

  /// The value of a key, made now if it is not held.
  package func value<Problem: Error>(
    of key: Key, make: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let place = places.withLock { places in
      if let known = places[key] { return known }
      let place = KeptValue<Value>()
      places[key] = place
      return place
    }
    return try place.value(make: make)
  }

  /// The value of a key, if it was made.
  package func held(of key: Key) -> Value? {
    places.withLock { $0[key] }?.held
  }
}
