public import TariffLaw

/// How members weigh in the figure of a group.
public enum SeriesWeights: Sendable {
  /// By the number of their lines: sum of lines × rate, over the sum of lines.
  case lines
  /// Alike.
  case simple
  /// By values of trade, for a member and a year.
  case values([Country: [Int: Int64]])
  /// By values of trade on codes: lines within a member, and members by the values that are covered.
  case codes(TradeOnCodes)

  /// What a figure weighs; `nil` if that is not known, or nothing.
  func weight(of figure: MemberFigure) -> Int128? {
    let weight: Int128? =
      switch self {
      case .lines: Int128(figure.lines)
      case .simple: 1
      case .values(let values): values[figure.member]?[figure.year].map { Int128($0) }
      case .codes: figure.trade.map { Int128($0) }
      }
    return weight.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The rows of the user's file that are not used, a sentence each.
  public var leftOut: [LeftOut] {
    if case .codes(let values) = self { values.leftOut } else { [] }
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
