/// Numbers by keys of one machine word each.
///
/// Measured: a dictionary of the library takes five times as long, and a row has three such look-ups.
struct NumberTable {
  /// The slots: a key, then its number with one added, or nought where there is none.
  private(set) var slots: [UInt64]
  /// How many keys there are.
  private(set) var count = 0

  private static let first = 1024

  /// Makes an empty table.
  init() { slots = Array(repeating: 0, count: 2 * Self.first) }

  /// The number of a key among slots, if it has one.
  @inline(__always)
  static func find(_ key: UInt64, in slots: borrowing Span<UInt64>) -> Int? {
    let number = slots[place(of: key, in: slots) + 1]
    return number == 0 ? nil : Int(truncatingIfNeeded: number) - 1
  }

  /// The number of a key, if it has one.
  func find(_ key: UInt64) -> Int? { Self.find(key, in: slots.span) }

  /// Gives a key a number.
  mutating func set(_ key: UInt64, to value: Int) {
    if 4 * count > slots.count { grow() }
    let place = Self.place(of: key, in: slots.span)
    if slots[place + 1] == 0 { count += 1 }
    (slots[place], slots[place + 1]) = (key, UInt64(value + 1))
  }

  /// Where the slot of a key begins, or is to begin.
  @inline(__always)
  private static func place(of key: UInt64, in slots: borrowing Span<UInt64>) -> Int {
    let last = slots.count - 2
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var place = Int(truncatingIfNeeded: hash &* 2) & last
    while slots[place + 1] != 0, slots[place] != key { place = (place + 2) & last }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: 2 * old.count)
    for start in stride(from: 0, to: old.count, by: 2) where old[start + 1] != 0 {
      let place = Self.place(of: old[start], in: slots.span)
      (slots[place], slots[place + 1]) = (old[start], old[start + 1])
    }
  }
}
