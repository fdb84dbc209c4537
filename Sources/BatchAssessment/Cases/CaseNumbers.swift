/// The amounts of a row in smallest units, and what is worked out of them: content and duty, as the law rounds them.
struct CaseNumbers {
  private let fob: Int64
  private let nonOriginating: Int64
  private let value: Int64
  /// Whether price and non-originating value are said.
  let hasContent: Bool
  /// Whether the price is said.
  let hasPrice: Bool
  /// Whether the customs value is said.
  let hasValue: Bool
  private let isNothingForeign: Bool

  /// The whole in millionths of a percent: a constant of its own, which costs nothing to look up.
  private static let whole: Int64 = 100_000_000

  /// No amounts.
  static let none = Self()

  private init() {
    (fob, nonOriginating, value) = (0, 0, 0)
    (hasContent, hasPrice, hasValue, isNothingForeign) = (false, false, false, false)
  }

  /// Takes the amounts of a row in units of so many places; nil where the general way is to be gone.
  @inline(__always)
  init?(_ row: borrowing PlainRow, places: Int) {
    guard let fob = Self.units(row.fob, places), let other = Self.units(row.nonOriginating, places),
      let value = Self.units(row.value, places)
    else { return nil }
    hasPrice = row.fob.isThere
    hasValue = row.value.isThere
    hasContent = hasPrice && row.nonOriginating.isThere
    // Without a price other rules hold; a price of nothing, or below what goes into the good, is a contradiction.
    guard hasPrice ? fob > 0 && other <= fob : !row.nonOriginating.isThere else { return nil }
    isNothingForeign = other == 0
    (self.fob, nonOriginating, self.value) = (fob, other, value)
  }

  @inline(__always)
  private static func units(_ amount: PlainRow.Amount, _ places: Int) -> Int64? {
    guard amount.places <= places else { return nil }
    var units = amount.digits
    guard units < KeptAnswer.largest else { return nil }
    for _ in amount.places..<places { units *= 10 }
    return units < KeptAnswer.largest ? units : nil
  }

  /// The share of the price that originates, in millionths of a percent, the rest cut off.
  var contentMillionths: Int64 {
    (fob - nonOriginating) * Self.whole / fob
  }

  /// The duty at a rate in millionths of a percent, a half rounded upwards.
  func duty(at rate: Int64) -> Int64 {
    (value * rate + Self.whole / 2) / Self.whole
  }

  /// Where the price stands among limits in rising order: nought if it is not said, one up to the first.
  @inline(__always)
  func standing(among limits: borrowing Span<Int64>, _ range: Range<Int>) -> Int {
    guard hasPrice else { return 0 }
    var standing = 1
    for place in range where fob > limits[place] { standing += 1 }
    return standing
  }

  /// The class of the amounts: which are said, and which contents, in millionths of a percent, are reached.
  @inline(__always)
  func kind(reaching bars: borrowing Span<Int64>, _ range: Range<Int>) -> UInt64 {
    var reached: UInt64 = 0
    if hasContent {
      let share = (fob - nonOriginating) * Self.whole
      for place in range where share >= bars[place] * fob { reached += 1 }
    }
    return reached << 4 | (hasPrice ? 8 : 0) | (hasContent ? 4 : 0) | (hasValue ? 2 : 0)
      | (isNothingForeign ? 1 : 0)
  }
}
