/// A member's tariff lines under one scheme: codes in rising order, each with its rate.
///
/// Equal rates are held once, since a schedule of eleven thousand lines has few different ones.
public final class TariffSchedule: Sendable {
  /// Whose schedule it is, in force when, from where.
  public let description: ScheduleDescription
  /// The codes, in rising order.
  public let codes: [HSCode]
  /// The different rates.
  public let rates: [DutyRate]
  /// For each code the place of its rate among ``rates``.
  public let rateIndex: [UInt16]

  /// Makes a schedule.
  ///
  /// - Precondition: The codes rise, and there is one rate place for each; readers check files first.
  public init(
    _ description: ScheduleDescription, codes: [HSCode], rates: [DutyRate], rateIndex: [UInt16]
  ) {
    precondition(codes.count == rateIndex.count)
    self.description = description
    self.codes = codes
    self.rates = rates
    self.rateIndex = rateIndex
  }

  /// How many lines there are.
  public var count: Int { codes.count }

  /// The rate of the line at a place.
  public func rate(at place: Int) -> DutyRate {
    rates[Int(rateIndex[place])]
  }

  /// The places of the lines that a code names: the line itself, the line that holds a longer code,
  /// or all lines below a shorter one; empty if the schedule has none.
  public func places(of code: HSCode) -> Range<Int> {
    let range = code.paddedRange
    let first = place(atOrAbove: range.lowerBound)
    if first < codes.count, codes[first].padded == code.padded, codes[first].count >= code.count {
      return first..<place(atOrAbove: range.upperBound)
    }
    if first < codes.count, range.contains(codes[first].padded), codes[first].count > code.count {
      return first..<place(atOrAbove: range.upperBound)
    }
    let holder = first < codes.count && codes[first].contains(code) ? first : first - 1
    return holder >= 0 && codes[holder].contains(code) ? holder..<(holder + 1) : 0..<0
  }

  private func place(atOrAbove padded: UInt64) -> Int {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].padded < padded { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
