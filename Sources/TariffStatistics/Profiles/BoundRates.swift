public import TariffLaw

/// Rates against the ceilings to which a member bound them: how many are bound, and the water between.
public struct BoundRates: Sendable {
  /// How many lines have a bound rate.
  public let linesBound: Int
  /// The share of lines, or of subheadings with such a line, that have one, in per cent.
  public let coverage: ExactFraction?
  /// The mean of the bound rates.
  public let mean: ExactFraction?
  /// The mean of bound less applied rates, no line's below nought, where both are numbers.
  public let water: ExactFraction?
  /// How many lines are above their bound rate.
  public let linesAbove: Int

  /// Compares lines: the bound rate, the rate, and the line or subheading that is counted.
  init(_ lines: [(bound: Percentage?, rate: Percentage?, unit: Int)]) {
    linesBound = lines.count { $0.bound != nil }
    let units = lines.map(\.unit)
    let bound = Mean.mean(of: lines.map(\.bound), in: units)
    mean = bound.mean
    coverage =
      lines.isEmpty
      ? nil
      : ExactFraction(Int128(bound.units), over: Int128(Set(units).count))
        .multiplied(by: Percentage.whole.inPerCent)
    let differences = lines.map { line in
      line.bound.flatMap { bound in line.rate.map { bound - $0 } }
    }
    water = Mean.mean(of: differences.map { $0.map { max(.zero, $0) } }, in: units).mean
    linesAbove = differences.count { $0.map { $0 < .zero } ?? false }
  }
}
