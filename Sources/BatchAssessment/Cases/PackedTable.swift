/// Numbers by keys that are each the same number of machine words.
///
/// Measured: a dictionary of the library takes five times as long.
struct PackedTable {
  /// How many machine words a key has.
  let width: Int
  /// The slots: the words of a key, then its number with one added, or nought where there is none.
  private(set) var slots: [UInt64]
  /// How many keys there are.
  private(set) var count = 0
  private var mask: Int

  private static let first = 256

  /// Makes an empty table of keys of so many words.
  init(width: Int) {
    self.width = width
    slots = Array(repeating: 0, count: Self.first * (width + 1))
    mask = Self.first - 1
  }

  /// The number of a key, if it has one.
  @inline(__always)
  func find(_ key: borrowing Span<UInt64>, in slots: borrowing Span<UInt64>) -> Int? {
    let number = slots[place(of: key, slots) + width]
    return number == 0 ? nil : Int(truncatingIfNeeded: number) - 1
  }

  /// The number of a key, if it has one.
  func find(_ key: borrowing Span<UInt64>) -> Int? { find(key, in: slots.span) }

  /// Gives a key a number.
  mutating func set(_ key: borrowing Span<UInt64>, to value: Int) {
    if 2 * count > mask { grow() }
    let start = place(of: key, slots.span)
    if slots[start + width] == 0 { count += 1 }
    for word in 0..<width { slots[start + word] = key[word] }
    slots[start + width] = UInt64(value + 1)
  }

  /// Where the slot of a key begins, or is to begin.
  @inline(__always)
  private func place(
    of key: borrowing Span<UInt64>, _ slots: borrowing Span<UInt64>
  ) -> Int {
    // Each word has a factor of its own, so that none waits for another.
    var (hash, factor): (UInt64, UInt64) = (0, 0x9E37_79B9_7F4A_7C15)
    for word in 0..<width {
      hash ^= key[word] &* factor
      factor &+= 0x7F4A_7C15_9E37_79BA
    }
    hash ^= hash >> 32
    hash &*= 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let start = place * (width + 1)
      if slots[start + width] == 0 { return start }
      var word = 0
      while word < width, slots[start + word] == key[word] { word += 1 }
      if word == width { return start }
      place = (place + 1) & mask
    }
  }

  private mutating func grow() {
    let old = self
    mask = 2 * mask + 1
    slots = Array(repeating: 0, count: (mask + 1) * (width + 1))
    let all = old.slots.span
    for start in stride(from: 0, to: all.count, by: width + 1) where all[start + width] != 0 {
      let new = place(of: all.extracting(start..<start + width), slots.span)
      for word in 0...width { slots[new + word] = all[start + word] }
    }
  }
}
