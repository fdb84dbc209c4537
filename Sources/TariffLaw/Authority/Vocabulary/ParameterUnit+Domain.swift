extension ParameterUnit {
  /// The least and the most that a value may be, in whole units, of money the smallest; nil if it is no number.
  ///
  /// They are far from any law: what lies beyond is a slip of the pen, and would take days out of the calendar.
  public var domain: ClosedRange<Int64>? {
    switch self {
    case .share, .points: 0...100
    case .rate: Self.rates
    case .amount: 0...1_000_000_000_000_000
    case .days: 0...36_525
    case .months: 0...1200
    case .years: 0...100
    case .countries, .companies, .nationalities, .signatories: 0...200
    case .day, .rule, .words: nil
    }
  }

  /// The rates of duty that are read, in whole per cent.
  private static let rates = 0...Percentage.highestRate.millionths / Percentage.unit

  /// Whether a share or a rate in per cent is one that measures it.
  public func holds(_ percentage: Percentage) -> Bool {
    domain.map { Self.holds(.percent(percentage), in: $0) } ?? false
  }

  /// What is wrong with a value of the kind as one that measures it; `nil` if nothing is.
  public func problem(with value: Parameter.Value) -> NameProblem? {
    guard let domain, !Self.holds(value, in: domain) else { return nil }
    return .expected(
      "\(rawValue) from \(domain.lowerBound) to \(domain.upperBound)", found: value.description)
  }

  private static func holds(_ value: Parameter.Value, in domain: ClosedRange<Int64>) -> Bool {
    switch value {
    case .percent(let percent):
      (Percentage(Int(domain.lowerBound))...Percentage(Int(domain.upperBound))).contains(percent)
    case .money(let amount):
      domain.contains(amount.minorUnits)
    case .count(let count): domain.contains(Int64(count))
    case .day, .rule, .words: true
    }
  }
}
