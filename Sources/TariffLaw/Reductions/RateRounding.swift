/// How a rate of a programme is rounded when it is put in a schedule; always named, never a default.
public enum RateRounding: String, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// Down to a tenth of a percent.
  case downToTenth = "down_to_tenth"
  /// To the nearest tenth of a percent, a half up.
  case halfUpToTenth = "half_up_to_tenth"
  /// Down to a hundredth of a percent.
  case downToHundredth = "down_to_hundredth"
  /// To the nearest hundredth of a percent, a half up.
  case halfUpToHundredth = "half_up_to_hundredth"
  /// Down to a whole percent.
  case downToWhole = "down_to_whole"
  /// To the nearest whole percent, a half up.
  case halfUpToWhole = "half_up_to_whole"

  /// Rounds a rate that is a fraction of one.
  public func rounded(_ rate: ExactFraction) -> ExactFraction {
    guard let (rounding, units) = rule, let count = rate.times(units, rounding: rounding) else {
      return rate
    }
    return ExactFraction(count, over: units)
  }

  /// The rule, and how many of its units make the whole.
  private var rule: (Rounding, units: Int128)? {
    let percent = Int128(Percentage.whole.millionths / Percentage.unit)
    return switch self {
    case .none: nil
    case .downToTenth: (.down, percent * 10)
    case .halfUpToTenth: (.halfUp, percent * 10)
    case .downToHundredth: (.down, percent * 100)
    case .halfUpToHundredth: (.halfUp, percent * 100)
    case .downToWhole: (.down, percent)
    case .halfUpToWhole: (.halfUp, percent)
    }
  }
}
