public import TariffLaw

/// The change of a series over a period in parts: those of its years added up.
public struct TotalChange: Equatable, Sendable {
  /// The first and the last year.
  public let years: ClosedRange<Int>
  /// The whole change, in points.
  public let whole: ExactFraction
  /// The part of changed rates.
  public let rates: ExactFraction
  /// The part of changed weights.
  public let weights: ExactFraction
  /// The part of members that joined.
  public let entry: ExactFraction
  /// The part of members that left.
  public let exit: ExactFraction
}

extension TariffSeries {
  /// The change from the first to the last year with a figure in parts; nil if a change between is not known.
  ///
  /// Where the sum of a part cannot be held exactly, each year's is taken half up to a trillionth of a point.
  public var total: TotalChange? {
    let known = points.indices.filter { points[$0].figure != nil }
    guard let first = known.first, let last = known.last, first < last else { return nil }
    let changes = points[(first + 1)...last].map(\.change)
    guard !changes.contains(where: { $0 == nil }) else { return nil }
    func sum(_ part: (ChangeOfMean) -> ExactFraction) -> ExactFraction? {
      let terms = changes.compactMap { $0.map(part) }
      return ExactFraction.sum(terms) ?? Self.sumOfTrillionths(terms)
    }
    guard let whole = sum(\.whole), let rates = sum(\.rates), let weights = sum(\.weights),
      let entry = sum(\.entry), let exit = sum(\.exit)
    else { return nil }
    return TotalChange(
      years: points[first].year...points[last].year, whole: whole, rates: rates,
      weights: weights, entry: entry, exit: exit)
  }

  private static let trillion: Int128 = 1_000_000_000_000

  private static func sumOfTrillionths(_ terms: [ExactFraction]) -> ExactFraction? {
    let parts = terms.compactMap { $0.times(trillion, rounding: .halfUp) }
    guard parts.count == terms.count else { return nil }
    return ExactFraction(parts.reduce(0, +), over: trillion).reduced
  }
}
