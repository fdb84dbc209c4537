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
  /// The change from the first to the last year in parts; nil if a change between is not known.
  public var total: TotalChange? {
    let changes = points.dropFirst().map(\.change)
    guard let first = points.first?.year, let last = points.last?.year, first < last,
      !changes.contains(where: { $0 == nil })
    else { return nil }
    let known = changes.compactMap(\.self)
    guard let whole = ExactFraction.sum(known.map(\.whole)),
      let rates = ExactFraction.sum(known.map(\.rates)),
      let weights = ExactFraction.sum(known.map(\.weights)),
      let entry = ExactFraction.sum(known.map(\.entry)),
      let exit = ExactFraction.sum(known.map(\.exit))
    else { return nil }
    return TotalChange(
      years: first...last, whole: whole, rates: rates, weights: weights, entry: entry, exit: exit)
  }
}
