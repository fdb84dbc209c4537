extension Dictionary {
  /// Makes a dictionary of pairs, in which the first value of a key counts.
  package init(first pairs: some Sequence<(Key, Value)>) {
    self = [:]
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }

  /// Adds what another has; of a key that both have its value counts.
  package mutating func add(_ other: Self) {
    for (key, value) in other { self[key] = value }
  }
}
