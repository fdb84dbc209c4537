internal import LawFiles

/// Values by key, each made once however many tasks ask for it at the same time, and kept.
///
/// Of a file of claims, each of which may ask for another, no more than so many are kept.
///
/// A task that asks for what another is making waits for it; those that ask for something else do not.
package final class KeptValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let places = WatchedMutex([Key: KeptValue<Value>]())

  private let most: Int

  /// Begins with none; of more than so many all are forgotten.
  package init(most: Int = .max) { self.most = most }

  /// The value of a key, made now if it is not held.
  package func value<Problem: Error>(
    of key: Key, make: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let place = places.withLock { places in
      if let known = places[key] { return known }
      let place = KeptValue<Value>()
      if places.count >= most { places.removeAll() }
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
