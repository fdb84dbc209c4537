/// What is known of a duty in smallest units: the least that it can be, and the most, if there is one.
struct DutySpan: Sendable {
  /// The least.
  let low: Int64
  /// The most; `nil` if that is not known.
  let high: Int64?

  /// Nothing is known: the duty is not below nought.
  static let unknown = Self(0, nil)

  /// Makes what is known of a duty.
  init(_ low: Int64, _ high: Int64?) {
    self.low = low
    self.high = high
  }

  /// Both, if the most is known.
  var bounds: Bounds<Int64>? { high.map { Bounds(low, $0) } }

  /// Two duties that are charged together; of what is too large to be held the most is not known.
  func adding(_ other: Self) -> Self {
    let (least, isLost) = low.addingReportingOverflow(other.low)
    guard !isLost else { return Self(max(low, other.low), nil) }
    guard let high, let others = other.high else { return Self(least, nil) }
    let (most, isMostLost) = high.addingReportingOverflow(others)
    return Self(least, isMostLost ? nil : most)
  }

  /// The one that is charged of several duties.
  static func pick(_ comparison: DutyRate.Comparison, of duties: [Self]) -> Self {
    let known = duties.compactMap { $0.high }
    return switch comparison {
    case .highest:
      Self(
        duties.map { $0.low }.max() ?? 0, known.count == duties.count ? known.max() : nil)
    case .lowest: Self(duties.map { $0.low }.min() ?? 0, known.min())
    }
  }

  /// One of several duties, of which it is not known which.
  static func union(_ duties: [Self]) -> Self {
    let known = duties.compactMap { $0.high }
    return Self(
      duties.map { $0.low }.min() ?? 0, known.count == duties.count ? known.max() : nil)
  }
}
