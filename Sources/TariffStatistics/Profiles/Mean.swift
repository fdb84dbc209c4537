internal import TariffLaw

/// The mean of some rates as it grows, exactly.
struct Mean: Sendable {
  private(set) var count = 0
  private var sum: Int128 = 0

  mutating func add(_ rate: Percentage) {
    count += 1
    sum += Int128(rate.millionths)
  }

  /// The mean in per cent; nought of nothing.
  var value: ExactFraction {
    ExactFraction(sum, over: Int128(Percentage.unit) * Int128(max(1, count))).reduced
  }

  /// The mean of means, all alike; nil if there is none, or it cannot be held.
  static func mean(of means: [Mean]) -> ExactFraction? {
    guard !means.isEmpty else { return nil }
    // Means of as many rates are added up first, so that few fractions are.
    var sums: [Int: Int128] = [:]
    for mean in means { sums[mean.count, default: 0] += mean.sum }
    let terms = sums.map {
      ExactFraction($0.value, over: Int128(Percentage.unit) * Int128(max(1, $0.key))).reduced
    }
    return ExactFraction.sum(terms)?.divided(by: ExactFraction(Int128(means.count)))
  }

  /// The mean of rates, those of one unit taken together first; nil if there is none.
  static func mean(of rates: [Percentage?], in units: [Int]) -> (mean: ExactFraction?, units: Int) {
    var means: [Int: Mean] = [:]
    for (rate, unit) in zip(rates, units) {
      if let rate { means[unit, default: Mean()].add(rate) }
    }
    return (mean(of: Array(means.values)), means.count)
  }
}
