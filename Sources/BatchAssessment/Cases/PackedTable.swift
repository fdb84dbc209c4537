/// Numbers by keys that are each the same number of machine words; the fastest look-up that a row can have.
///
/// Measured: a dictionary of the library takes five times as long, and a row has four look-ups.
struct PackedTable {
  private let width: Int
  private var keys: [UInt64]
  /// The number of each key with one added; nought where there is none.
  private var values: [UInt32]
  /// How many keys there are.
  private(set) var count = 0

  private static let first = 1024

  /// Makes an empty table of keys of so many words.
  init(width: Int) {
    self.width = width
    keys = Array(repeating: 0, count: Self.first * width)
    values = Array(repeating: 0, count: Self.first)
  }

  /// The number of a key, if it has one.
  func find(_ key: [UInt64]) -> Int? {
    let (place, isThere) = place(of: key)
    return isThere ? Int(values[place]) - 1 : nil
  }

  /// Gives a key a number.
  mutating func set(_ key: [UInt64], to value: Int) {
    if 2 * count >= values.count { grow() }
    let (place, isThere) = place(of: key)
    if !isThere { count += 1 }
    values[place] = UInt32(value + 1)
    for word in 0..<width { keys[place * width + word] = key[word] }
  }

  /// Forgets all keys.
  mutating func removeAll() { self = Self(width: width) }

  /// Where a key stands, or is to stand.
  private func place(of key: [UInt64]) -> (Int, isThere: Bool) {
    var hash: UInt64 = 0
    for word in 0..<width {
      hash = (hash ^ key[word]) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    let mask = values.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while values[place] != 0 {
      var word = 0
      while word < width, keys[place * width + word] == key[word] { word += 1 }
      if word == width { return (place, true) }
      place = (place + 1) & mask
    }
    return (place, false)
  }

  private mutating func grow() {
    let old = self
    keys = Array(repeating: 0, count: 2 * old.keys.count)
    values = Array(repeating: 0, count: 2 * old.values.count)
    for place in old.values.indices where old.values[place] != 0 {
      let key = Array(old.keys[place * width..<(place + 1) * width])
      let (new, _) = self.place(of: key)
      values[new] = old.values[place]
      for word in 0..<width { keys[new * width + word] = key[word] }
    }
  }
}
