/// Numbers of profiles by codes, in each of some groups: two bytes each, so that those of a large tariff stay near the
/// processor.
///
/// Codes are numbered as they come up. A group has pages for them, of which those alone are there that hold anything.
struct LineTable {
  /// The numbers of codes.
  private(set) var codes = CodeTable()
  /// For each group the numbers of its pages; nought where there is none.
  private(set) var pages: [UInt32] = []
  /// The pages, one after the other: profiles with one added, or nought where there is none.
  private(set) var cells: [UInt16] = Array(repeating: 0, count: 1 << bits)
  /// How many pages a group may have.
  private(set) var width = 1
  private var list: [UInt64] = []

  private static let bits = 4
  /// Less than the numbers of profiles that can be kept.
  static let most = 1 << 15

  /// How much is kept, in cells.
  var count: Int { max(cells.count, pages.count) }

  /// The number of a profile, by the number of a code and that of a group.
  @inline(__always)
  static func find(
    _ code: Int, in group: Int, _ pages: borrowing Span<UInt32>, _ cells: borrowing Span<UInt16>,
    width: Int
  ) -> Int? {
    let place = group &* width &+ code >> bits
    guard place < pages.count else { return nil }
    let cell = cells[Int(pages[place]) << bits | code & (1 << bits - 1)]
    return cell == 0 ? nil : Int(cell) &- 1
  }

  /// The number of the profile of a code in a group, if it has one.
  func find(_ code: UInt64, in group: Int) -> Int? {
    codes.find(code).flatMap {
      Self.find($0, in: group, pages.span, cells.span, width: width)
    }
  }

  /// Gives a code the number of a profile in a group.
  mutating func set(_ code: UInt64, in group: Int, to profile: Int) {
    let number = number(of: code)
    let page = page(of: number, in: group)
    cells[page << Self.bits | number & (1 << Self.bits - 1)] = UInt16(profile + 1)
  }

  /// Takes over all codes of another table, whose first ones are those of this, and its page of a code in a group.
  mutating func take(_ code: UInt64, in group: Int, from other: borrowing Self) {
    for place in list.count..<max(list.count, other.list.count) {
      _ = number(of: other.list[place])
    }
    guard let number = codes.find(code) else { return }
    let place = group * other.width + number >> Self.bits
    guard place < other.pages.count, other.pages[place] > 0 else { return }
    let (source, target) = (Int(other.pages[place]), page(of: number, in: group))
    for cell in 0..<1 << Self.bits {
      cells[target << Self.bits | cell] = other.cells[source << Self.bits | cell]
    }
  }

  /// The number of a code, which is the next one if it is new.
  private mutating func number(of code: UInt64) -> Int {
    if let number = codes.find(code) { return number }
    codes.set(code, to: list.count)
    list.append(code)
    while (list.count - 1) >> Self.bits >= width { widen() }
    return list.count - 1
  }

  /// The page of the number of a code in a group, which is the next one if there is none.
  private mutating func page(of number: Int, in group: Int) -> Int {
    while pages.count < (group + 1) * width {
      pages += Array(repeating: 0, count: (group + 1) * width - pages.count)
    }
    let place = group * width + number >> Self.bits
    if pages[place] == 0 {
      pages[place] = UInt32(cells.count >> Self.bits)
      cells += Array(repeating: 0, count: 1 << Self.bits)
    }
    return Int(pages[place])
  }

  /// Lets each group have twice as many pages.
  private mutating func widen() {
    let old = pages
    pages = Array(repeating: 0, count: 2 * old.count)
    for place in old.indices { pages[place / width * 2 * width + place % width] = old[place] }
    width *= 2
  }
}
