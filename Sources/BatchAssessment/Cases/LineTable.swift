/// Numbers by codes, in each of some groups: eight bytes a code, so that those of a large tariff stay near the processor.
struct LineTable {
  /// Where the slots of a group lie; of so many that their number is a power of two.
  struct Part {
    fileprivate var start = 0
    fileprivate var mask = 0
    fileprivate var count = 0
  }

  /// The slots: a code, then its number with one added, or nought where there is none.
  private(set) var slots: [UInt64] = Array(repeating: 0, count: 1)
  /// The groups.
  private(set) var parts: [Part] = []
  /// How many codes there are in all groups.
  private(set) var count = 0

  /// How many bits a number takes; a code as a plain row has it takes the others.
  private static let bits: UInt64 = 23
  private static let first = 64

  /// The number of a code in a group, if it has one.
  @inline(__always)
  static func find(
    _ code: UInt64, in group: Int, _ slots: borrowing Span<UInt64>, _ parts: borrowing Span<Part>
  ) -> Int? {
    guard group < parts.count else { return nil }
    let slot = slots[place(of: code, parts[group], slots)]
    return slot == 0 ? nil : Int(truncatingIfNeeded: slot & (1 << bits - 1)) - 1
  }

  /// The number of a code in a group, if it has one.
  func find(_ code: UInt64, in group: Int) -> Int? {
    Self.find(code, in: group, slots.span, parts.span)
  }

  /// Gives a code that has none a number in a group.
  mutating func set(_ code: UInt64, in group: Int, to value: Int) {
    while parts.count <= group { parts.append(Part()) }
    if 4 * parts[group].count >= 3 * parts[group].mask { grow(group) }
    slots[Self.place(of: code, parts[group], slots.span)] = code << Self.bits | UInt64(value + 1)
    parts[group].count += 1
    count += 1
  }

  /// Where a code stands, or is to stand.
  @inline(__always)
  private static func place(
    of code: UInt64, _ part: Part, _ slots: borrowing Span<UInt64>
  ) -> Int {
    let hash = code &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 32) & part.mask
    while true {
      let slot = slots[part.start + place]
      if slot == 0 || slot >> bits == code { return part.start + place }
      place = (place + 1) & part.mask
    }
  }

  /// Moves a group behind the others, into twice the room.
  private mutating func grow(_ group: Int) {
    let old = parts[group]
    let size = max(Self.first, 2 * (old.mask + 1))
    parts[group].start = slots.count
    parts[group].mask = size - 1
    slots += Array(repeating: 0, count: size)
    guard old.count > 0 else { return }
    for place in old.start...old.start + old.mask where slots[place] != 0 {
      slots[Self.place(of: slots[place] >> Self.bits, parts[group], slots.span)] = slots[place]
    }
  }
}
