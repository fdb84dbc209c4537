/// What the values of a parameter measure.
public enum ParameterUnit: String, Sendable, CaseIterable {
  /// A share of a price or of a whole, in per cent.
  case share = "per cent"
  /// A rate of duty, in per cent of the value.
  case rate = "per cent of the value"
  /// Points of per cent.
  case points
  /// An amount of money.
  case amount
  /// Days.
  case days
  /// Months.
  case months
  /// Years.
  case years
  /// Countries.
  case countries
  /// Companies.
  case companies
  /// Nationalities.
  case nationalities
  /// Persons who may sign.
  case signatories
  /// A day of the calendar.
  case day
  /// A rule of origin.
  case rule
  /// Words of a list.
  case words

  /// The kind of values that measure it.
  public var kind: Parameter.Kind {
    switch self {
    case .share, .rate, .points: .percent
    case .amount: .money
    case .days, .months, .years, .countries, .companies, .nationalities, .signatories: .count
    case .day: .day
    case .rule: .rule
    case .words: .words
    }
  }
}
