/// Repeatable random choices (SplitMix64).
struct SeededSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from nothing up to another, which it does not reach.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// Whether one case in so many came up.
  mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// One of some values, of which there is at least one.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
