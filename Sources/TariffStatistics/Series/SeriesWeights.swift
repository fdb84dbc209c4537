public import TariffLaw

/// How members weigh in the figure of a group.
public enum SeriesWeights: Sendable {
  /// By the number of their lines: sum of lines × rate, over the sum of lines.
  case lines
  /// Alike.
  case simple
  /// By values of trade, for a member and a year.
  case values([Country: [Int: Int64]], leftOut: [LeftOut] = [])
  /// By values of trade on codes: lines within a member, and members by the values that are covered.
  case codes(TradeOnCodes)

  /// What a figure weighs; `nil` if that is not known, or nothing.
  func weight(of figure: MemberFigure) -> Int128? {
    let weight: Int128? =
      switch self {
      case .lines: Int128(figure.lines)
      case .simple: 1
      case .values(let values, _): values[figure.member]?[figure.year].map { Int128($0) }
      case .codes: figure.trade.map { Int128($0) }
      }
    return weight.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The rows of the user's file that are not used: those of members that are not asked for, and of years without a
  /// figure.
  ///
  /// - Parameters:
  ///   - members: The members that are asked for.
  ///   - hasFigure: Whether a member has a figure in a year that is asked for.
  /// - Returns: What is not used.
  public func leftOut(
    by members: Set<Country>, where hasFigure: (Country, Int) -> Bool
  ) -> [LeftOut] {
    var years: [Country: [Int: Int]]
    var leftOut: [LeftOut] = []
    switch self {
    case .lines, .simple: return []
    case .values(let values, let others):
      leftOut = others
      years = values.mapValues { $0.mapValues { _ in 1 } }
    case .codes(let values):
      leftOut = values.leftOut
      years = Dictionary(uniqueKeysWithValues: values.members.map { ($0, values.rows(of: $0)) })
    }
    let others = years.keys.filter { !members.contains($0) }.sorted()
    if !others.isEmpty { leftOut.append(.tradeNotAsked(of: others)) }
    for (member, rows) in years.sorted(by: { $0.key < $1.key }) where members.contains(member) {
      let unused = rows.filter { !hasFigure(member, $0.key) }
      guard !unused.isEmpty else { continue }
      leftOut.append(
        .tradeOfOtherYears(
          unused.keys.sorted(), rows: unused.values.reduce(0, +), of: member))
    }
    return leftOut
  }

  /// The name: `lines`, `simple` or `values`.
  public var name: String {
    switch self {
    case .lines: "lines"
    case .simple: "simple"
    case .values, .codes: "values"
    }
  }
}
