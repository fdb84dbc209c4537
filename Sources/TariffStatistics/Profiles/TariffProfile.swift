public import TariffLaw

/// The rates of one part of a schedule: where they lie and how far apart.
///
/// What is counted are lines, or subheadings with the mean of their lines ("pre-aggregated"); all weigh alike. Lines
/// without a number are counted and have no place in what is computed, except specific duties whose ad valorem
/// equivalent is given.
public struct TariffProfile: Sendable {
  /// How many lines there are.
  public let lines: Int
  /// How many lines have a rate in per cent.
  public let linesWithRate: Int
  /// How many of the rates are ad valorem equivalents of specific duties.
  public let equivalents: Int
  /// How many lines or subheadings there are.
  public let units: Int
  /// The share of duty-free lines in per cent, that of each subheading counting alike; nil if there is no line.
  public let dutyFreeShare: ExactFraction?
  /// The lines or subheadings that have a rate, by rising rate.
  private let rates: [Mean]

  /// A line as profiles count it.
  struct Line {
    /// The line or subheading to which it belongs.
    let unit: Int
    let rate: Percentage?
    let isEquivalent: Bool
    /// What the rate in full is above the rounded one.
    var rest: ExactFraction?
  }

  init(_ lines: [Line]) {
    var units: [Int: (all: Int, zero: Int, mean: Mean)] = [:]
    for line in lines {
      var unit = units[line.unit] ?? (0, 0, Mean())
      unit.all += 1
      if line.rate == .zero { unit.zero += 1 }
      if let rate = line.rate { unit.mean.add(rate, and: line.rest) }
      units[line.unit] = unit
    }
    self.lines = lines.count
    linesWithRate = lines.count { $0.rate != nil }
    equivalents = lines.count { $0.isEquivalent }
    self.units = units.count
    rates = units.values.map(\.mean).filter { $0.count > 0 }.sorted { $0.value < $1.value }
    // The shares of subheadings with as many lines are added up first.
    var zeros: [Int: Int] = [:]
    for unit in units.values { zeros[unit.all, default: 0] += unit.zero }
    let shares = ExactFraction.sum(
      zeros.map { ExactFraction(Int128($0.value), over: Int128($0.key)) })
    let whole = Percentage.whole.inPerCent
    dutyFreeShare = shares?.divided(by: ExactFraction(Int128(units.count)))?.multiplied(by: whole)
  }

  /// How many lines have none.
  public var linesWithoutRate: Int { lines - linesWithRate }

  /// How many lines or subheadings have a rate.
  public var unitsWithRate: Int { rates.count }

  /// The simple mean, in per cent; `nil` if no line has a rate.
  public var mean: ExactFraction? { Mean.mean(of: rates) }

  /// The mean as a fraction; nil if it cannot be held, so that the mean is of equivalents rounded to a millionth.
  public var exactMean: ExactFraction? { Mean.exactMean(of: rates) }

  /// The rate in the middle, or the mean of the two; `nil` if no line has a rate.
  public var median: ExactFraction? {
    guard !rates.isEmpty else { return nil }
    return rates[(rates.count - 1) / 2].value.adding(rates[rates.count / 2].value)?
      .multiplied(by: ExactFraction(1, over: 2))
  }

  /// The highest rate.
  public var maximum: ExactFraction? { rates.last?.value }

  /// How many lines or subheadings are above a rate.
  public func count(above rate: ExactFraction) -> Int {
    rates.count { $0.value > rate }
  }

  /// How many lines or subheadings are above one rate, and at or below another.
  public func count(above low: ExactFraction, upTo high: ExactFraction) -> Int {
    rates.count { $0.value > low && $0.value <= high }
  }

  /// The standard deviation of the rates in points, cut to a millionth; `nil` if no line has a rate.
  ///
  /// Of all, not of a sample: the root of the mean square of the distances from the mean. Means of subheadings are
  /// rounded half up to a millionth of a percent for it.
  public var deviation: Percentage? {
    guard !rates.isEmpty else { return nil }
    let count = Int128(rates.count)
    let values = rates.compactMap {
      $0.value.times(Int128(Percentage.unit), rounding: .halfUp)
    }
    let sum = values.reduce(0, +)
    let squares = values.reduce(Int128(0)) { $0 + $1 * $1 }
    let variance = Rounding.down.quotient(count * squares - sum * sum, by: count * count)
    return Percentage(millionths: Self.root(of: variance))
  }

  /// The greatest whole number whose square is not above a number.
  private static func root(of number: Int128) -> Int64 {
    var (low, high): (Int128, Int128) = (0, 1)
    while high * high <= number { high *= 2 }
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= number { low = middle } else { high = middle }
    }
    return Int64(low)
  }
}
