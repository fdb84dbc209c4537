internal import TariffLaw

/// The mean of some rates as it grows, exactly.
struct Mean: Sendable {
  private(set) var count = 0
  private var sum: Int128 = 0
  private var rests: RestSum?

  mutating func add(_ rate: Percentage, and rest: ExactFraction? = nil) {
    count += 1
    sum += Int128(rate.millionths)
    guard let rest else { return }
    var rests = rests ?? RestSum()
    rests.add(rest)
    self.rests = rests
  }

  /// The mean in per cent, of numbers rounded to a millionth where it cannot be held; nought of nothing.
  var value: ExactFraction { exact ?? rounded }

  /// The mean in per cent; nil if it cannot be held.
  var exact: ExactFraction? {
    guard let rests else { return rounded }
    let full = RestSum.full(ExactFraction(sum, over: Int128(Percentage.unit)).reduced, rests)
    return full?.divided(by: ExactFraction(Int128(max(1, count))))
  }

  private var rounded: ExactFraction {
    ExactFraction(sum, over: Int128(Percentage.unit) * Int128(max(1, count))).reduced
  }

  /// The mean of means, all alike; nil if there is none, or it cannot be held.
  static func mean(of means: [Mean]) -> ExactFraction? {
    exactMean(of: means) ?? roundedMean(of: means)
  }

  /// The mean of means, all alike and without any rounding; nil if there is none, or it cannot be held.
  static func exactMean(of means: [Mean]) -> ExactFraction? {
    guard means.contains(where: { $0.rests != nil }) else { return roundedMean(of: means) }
    let terms = means.compactMap(\.exact)
    guard terms.count == means.count else { return nil }
    return ExactFraction.sum(terms)?.divided(by: ExactFraction(Int128(means.count)))
  }

  private static func roundedMean(of means: [Mean]) -> ExactFraction? {
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
  static func mean(
    of rates: [Percentage?], and rests: [ExactFraction?]? = nil, in units: [Int]
  ) -> (mean: ExactFraction?, units: Int) {
    var means: [Int: Mean] = [:]
    for (place, unit) in units.enumerated() {
      if let rate = rates[place] { means[unit, default: Mean()].add(rate, and: rests?[place]) }
    }
    return (mean(of: Array(means.values)), means.count)
  }
}
