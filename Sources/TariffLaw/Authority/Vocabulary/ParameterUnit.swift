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
    case .days, .months, .years, .countries, .companies, .nationalities: .count
    case .day: .day
    case .rule: .rule
    case .words: .words
    }
  }

  /// The highest share or rate that values may have; `nil` of what is no share and no rate.
  public var highest: Percentage? {
    switch self {
    case .share, .points: .whole
    case .rate: Percentage.highestRate
    default: nil
    }
  }

  /// The highest number that values may have: a hundred years of any kind of time, all countries of a list.
  var most: Int? {
    switch self {
    case .days: 36_525
    case .months: 1_200
    case .years: 100
    case .countries, .nationalities: 300
    case .companies: 1_000
    default: nil
    }
  }
}
