public import Answers
public import TariffLaw
public import TariffStatistics

/// What tariffs and preferences do to activities, and what a preference is worth on real lines.
public struct ProtectionReport: TableReport {
  /// The activities.
  public let entries: [ProtectionAnswer.Entry]
  /// The margins of groups on real lines.
  public let margins: [GroupMargins]
  /// The schedule of the preference whose lines were compared.
  public let schedule: ScheduleDescription?
  /// What the user assumed otherwise, by name.
  public let assumed: [String]

  /// What of the user's file is not used, and of which lines margins are, a sentence each.
  public let unused: [String]

  /// Makes a report.
  public init(_ answer: ProtectionAnswer) {
    entries = answer.entries
    margins = answer.margins
    schedule = answer.schedule
    assumed = answer.assumed
    unused = answer.unused.map(\.sentence)
  }

  static let rounding = Rounding.halfUp

  /// A share or a rate with four places, half up.
  static func decimal(_ value: ExactFraction?) -> String? {
    value.map { $0.decimal(places: 4, rounding: rounding) ?? $0.description }
  }

  /// A rate as it is written; a mean of several lines that has no end, with six places, half up.
  static func rate(_ value: ExactFraction) -> String {
    let rate = value.divided(by: Percentage.whole.inPerCent)?.percentage(rounding: rounding)
    if let rate, rate.inPerCent == value { return rate.description }
    return value.decimal(places: 6, rounding: rounding) ?? value.description
  }

  /// Hundredths as an amount with two places, half up.
  static func amount(_ value: ExactFraction?) -> String? {
    value?.divided(by: Percentage.whole.inPerCent).flatMap {
      $0.decimal(places: 2, rounding: rounding)
    }
  }

  /// The effective rate, or that it is not defined.
  static func effective(
    _ activity: ProtectedActivity, preferential: Bool, output: Bool = false
  ) -> String {
    decimal(
      activity.effectiveRate(inputsArePreferential: preferential, outputIsPreferential: output))
      ?? "not defined"
  }

  static func added(_ activity: ProtectedActivity) -> String? {
    decimal(activity.valueAdded?.multiplied(by: Percentage.whole.inPerCent))
  }
}
