internal import TariffLaw

/// An axis with round steps: 1, 2 or 5 times a power of ten, so that a reader can count with them.
struct ChartAxis: Equatable {
  /// The first and the last value that it shows, in millionths.
  let range: ClosedRange<Int64>
  /// The distance of two ticks, in millionths.
  let step: Int64

  /// Makes an axis that shows some values.
  ///
  /// - Parameters:
  ///   - values: The least and the greatest value.
  ///   - count: About how many steps there should be.
  ///   - least: The smallest step.
  ///   - isTight: Whether the axis ends at the values and not at ticks.
  init(_ values: ClosedRange<Int64>, steps count: Int64, least: Int64 = 1, isTight: Bool = false) {
    let width = max(values.upperBound - values.lowerBound, least)
    let wanted = max(least, Rounding.up.quotient(width, by: max(1, count)))
    var power: Int64 = 1
    while power <= wanted / 10 { power *= 10 }
    let factor = [1, 2, 5, 10].first { power * $0 >= wanted } ?? 10
    step = power * factor
    let low = Rounding.down.quotient(values.lowerBound, by: step) * step
    let high = Rounding.up.quotient(values.upperBound, by: step) * step
    range =
      isTight && values.lowerBound < values.upperBound
      ? values : low...(high > low ? high : low + step)
  }

  /// Where ticks stand, in millionths.
  var ticks: [Int64] {
    let first = Rounding.up.quotient(range.lowerBound, by: step) * step
    return Array(stride(from: first, through: range.upperBound, by: Int64.Stride(step)))
  }

  /// What stands at a tick: all have as many decimals as the step needs.
  func text(_ tick: Int64) -> String {
    let pieces = DecimalText.text(step, places: 6, isShortest: true).split(separator: ".")
    let places = pieces.count > 1 ? pieces[1].utf8.count : 0
    var unit: Int64 = 1
    for _ in places..<6 { unit *= 10 }
    return DecimalText.text(tick / unit, places: places, isShortest: false)
  }

  /// The place of a value between two ends, in tenths of a pixel, rounded half up.
  func place(of value: Int64, from start: Int64, to end: Int64) -> Int64 {
    let part = Int128(value - range.lowerBound) * Int128(end - start)
    return start
      + Int64(Rounding.halfUp.quotient(part, by: Int128(range.upperBound - range.lowerBound)))
  }
}
