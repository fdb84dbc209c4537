public import TariffLaw
public import TariffStatistics

/// The profiles of schedules by part.
public struct ProfileAnswer: Sendable {
  /// The schedules.
  public let profiles: [ScheduleProfile]
  /// The rate above which a line is a peak.
  public let peak: Percentage
  /// Where the goods come from, if that was asked.
  public let origin: Country?
  /// The stages of processing by the name of the part, if the user's groups have them.
  public let stages: [String: ProcessingStage]
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of files.
  public let unused: [LeftOut]

  /// How many times the mean of all lines a line must exceed to be a peak in its own tariff.
  public static let ownPeak = 3

  /// How much higher the mean of a part is than that of the stage before it, in points; nil without either.
  ///
  /// The stage before is the next lower one of the same group that has lines.
  public func escalation(
    of part: ScheduleProfile.Part, in profile: ScheduleProfile
  ) -> ExactFraction? {
    guard let stage = stages[part.name], let mean = part.profile.mean else { return nil }
    let before = profile.parts.compactMap { other in
      stages[other.name].map { (stage: $0, part: other) }
    }
    .filter { $0.stage.group == stage.group && $0.stage.number < stage.number }
    .max { $0.stage.number < $1.stage.number }
    return before?.part.profile.mean.flatMap(mean.subtracting)
  }
}
