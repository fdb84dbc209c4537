public import TariffLaw
public import TariffStatistics

/// What tariffs and preferences do to activities, and what a preference is worth on real lines.
public struct ProtectionReport: TableReport {
  /// An activity with the use of the preference that was taken for it.
  public struct Entry: Sendable {
    let activity: ProtectedActivity
    let use: Percentage?
    let useSource: String?
    let worth: PreferenceWorth

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - activity: The activity.
    ///   - known: The importer's published use of the preference, taken where the activity states none.
    public init(_ activity: ProtectedActivity, published known: PreferenceUse?) {
      self.activity = activity
      use = activity.use ?? known?.share
      useSource =
        activity.use == nil
        ? known.map { "\($0.member) \($0.year), \($0.source.name), \($0.evidence.rawValue)" }
        : use.map { _ in "stated" }
      worth = PreferenceWorth(of: activity.output, use: use, imports: activity.imports)
    }
  }

  /// The activities.
  public let entries: [Entry]
  /// The margins of groups on real lines.
  public let margins: [GroupMargins]
  /// The schedule of the preference whose lines were compared.
  public let schedule: ScheduleDescription?

  /// Makes a report.
  public init(
    _ entries: [Entry], margins: [GroupMargins] = [], of schedule: ScheduleDescription? = nil
  ) {
    self.entries = entries
    self.margins = margins
    self.schedule = schedule
  }

  static let rounding = Rounding.halfUp

  /// A share or a rate with four places, half up.
  static func decimal(_ value: ExactFraction?) -> String? {
    value.map { $0.decimal(places: 4, rounding: rounding) ?? $0.description }
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
