public import TariffLaw

/// The rates of one part of a schedule: where they lie and how far apart.
///
/// Lines weigh alike. Lines without a number are counted and have no place in what is computed, except
/// specific duties whose ad valorem equivalent is given.
public struct TariffProfile: Sendable {
  /// How many lines there are.
  public let lines: Int
  /// How many of the rates are ad valorem equivalents of specific duties.
  public let equivalents: Int
  /// The rates, ad valorem equivalents among them, from the lowest to the highest.
  private let rates: [Percentage]

  init(lines: Int, rates: [Percentage], equivalents: Int) {
    self.lines = lines
    self.rates = rates.sorted()
    self.equivalents = equivalents
  }

  /// How many lines have a rate in per cent.
  public var linesWithRate: Int { rates.count }

  /// How many lines have none.
  public var linesWithoutRate: Int { lines - rates.count }

  /// The simple mean, in per cent; `nil` if no line has a rate.
  public var mean: ExactFraction? {
    rates.isEmpty
      ? nil : ExactFraction(sum, over: Int128(Percentage.unit) * Int128(rates.count)).reduced
  }

  /// The rate in the middle, or the mean of the two; `nil` if no line has a rate.
  public var median: ExactFraction? {
    guard !rates.isEmpty else { return nil }
    let pair = rates[(rates.count - 1) / 2] + rates[rates.count / 2]
    return ExactFraction(Int128(pair.millionths), over: 2 * Int128(Percentage.unit)).reduced
  }

  /// The highest rate.
  public var maximum: Percentage? { rates.last }

  /// How many lines are above a rate.
  public func lines(above rate: ExactFraction) -> Int {
    rates.count { $0.inPerCent > rate }
  }

  /// The standard deviation of the rates in points, cut to a millionth; `nil` if no line has a rate.
  ///
  /// Of all lines, not of a sample: the root of the mean square of the distances from the mean.
  public var deviation: Percentage? {
    guard !rates.isEmpty else { return nil }
    let count = Int128(rates.count)
    let squares = rates.reduce(Int128(0)) { $0 + Int128($1.millionths) * Int128($1.millionths) }
    let variance = Rounding.down.quotient(count * squares - sum * sum, by: count * count)
    return Percentage(millionths: Self.root(of: variance))
  }

  private var sum: Int128 { rates.reduce(0) { $0 + Int128($1.millionths) } }

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
