public import TariffLaw

/// The change of a series over a period in parts: those of its years added up.
public struct TotalChange: Equatable, Sendable {
  /// A sum of the changes of years, in points.
  public struct Part: Equatable, Sendable {
    /// The sum; each year's change half up to a trillionth of a point where it is not exact.
    public let value: ExactFraction
    /// Whether it is exact.
    public let isExact: Bool

    /// Makes a sum.
    public init(_ value: ExactFraction, isExact: Bool = true) {
      self.value = value
      self.isExact = isExact
    }
  }

  /// The first and the last year.
  public let years: ClosedRange<Int>
  /// The whole change: the last figure less the first.
  public let whole: Part
  /// The part of changed rates.
  public let rates: Part
  /// The part of changed weights.
  public let weights: Part
  /// The part of members that joined.
  public let entry: Part
  /// The part of members that left.
  public let exit: Part
}

extension TariffSeries {
  /// The change from the first to the last year with a figure in parts; nil if a change between is not known.
  ///
  /// Where the sum of a part cannot be held exactly, each year's is taken half up to a trillionth of a point, and the part
  /// says so.
  public var total: TotalChange? {
    let known = points.indices.filter { points[$0].figure != nil }
    guard let first = known.first, let last = known.last, first < last else { return nil }
    let changes = points[(first + 1)...last].map(\.change)
    guard !changes.contains(where: { $0 == nil }) else { return nil }
    func sum(_ part: (ChangeOfMean) -> ExactFraction) -> TotalChange.Part? {
      let terms = changes.compactMap { $0.map(part) }
      return ExactFraction.sum(terms).map { TotalChange.Part($0.reduced) }
        ?? Self.sumOfTrillionths(terms)
    }
    let difference = points[last].figure.flatMap { end in
      points[first].figure.flatMap { end.value.subtracting($0.value) }
    }
    guard let whole = difference.map({ TotalChange.Part($0.reduced) }) ?? sum(\.whole),
      let rates = sum(\.rates), let weights = sum(\.weights), let entry = sum(\.entry),
      let exit = sum(\.exit)
    else { return nil }
    return TotalChange(
      years: points[first].year...points[last].year, whole: whole, rates: rates,
      weights: weights, entry: entry, exit: exit)
  }

  private static let trillion: Int128 = 1_000_000_000_000

  private static func sumOfTrillionths(_ terms: [ExactFraction]) -> TotalChange.Part? {
    let parts = terms.compactMap { $0.times(trillion, rounding: .halfUp) }
    guard parts.count == terms.count else { return nil }
    return TotalChange.Part(
      ExactFraction(parts.reduce(0, +), over: trillion).reduced, isExact: false)
  }
}
