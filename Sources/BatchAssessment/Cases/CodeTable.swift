/// Numbers by codes, or by other keys of as few bits: eight bytes each, so that many stay near the processor.
struct CodeTable {
  /// The slots: a key, then its number with one added, or nought where there is none.
  private(set) var slots: [UInt64]
  /// How many keys there are.
  private(set) var count = 0

  /// How many bits a number takes; a key takes the others, as many as a code of a plain row has.
  private static let bits: UInt64 = 23
  private static let first = 256

  /// Makes an empty table.
  init() { slots = Array(repeating: 0, count: Self.first) }

  /// The number of a key among slots, if it has one.
  @inline(__always)
  static func find(_ key: UInt64, in slots: borrowing Span<UInt64>) -> Int? {
    let slot = slots[place(of: key, in: slots)]
    return slot == 0 ? nil : Int(truncatingIfNeeded: slot & (1 << bits - 1)) &- 1
  }

  /// The number of a key, if it has one.
  func find(_ key: UInt64) -> Int? { Self.find(key, in: slots.span) }

  /// Gives a key a number.
  mutating func set(_ key: UInt64, to value: Int) {
    if 4 * count > 3 * slots.count { grow() }
    let place = Self.place(of: key, in: slots.span)
    if slots[place] == 0 { count += 1 }
    slots[place] = key << Self.bits | UInt64(value + 1)
  }

  /// Where a key stands, or is to stand.
  @inline(__always)
  private static func place(of key: UInt64, in slots: borrowing Span<UInt64>) -> Int {
    let mask = slots.count &- 1
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[place]
      if slot == 0 || slot >> bits == key { return place }
      place = (place &+ 1) & mask
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: 2 * old.count)
    for slot in old where slot != 0 {
      slots[Self.place(of: slot >> Self.bits, in: slots.span)] = slot
    }
  }
}
