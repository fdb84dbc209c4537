public import TariffLaw
public import TariffStatistics

/// What tariffs and preferences do to activities, and what a preference is worth on real lines.
public struct ProtectionAnswer: Sendable {
  /// An activity with the use of the preference that was taken for it.
  public struct Entry: Sendable {
    /// The activity.
    public let activity: ProtectedActivity
    /// The use of the preference that was taken; nil if none is known.
    public let use: Percentage?
    /// Where the use is known from, in words.
    public let useSource: String?
    /// What the preference is worth on the output.
    public let worth: PreferenceWorth

    /// Takes the importer's published use of the preference, where the activity states none.
    init(_ activity: ProtectedActivity, published known: PreferenceUse?) {
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
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What of the files is not used, and that MFN rates are held of some lines alone.
  public let unused: [LeftOut]
}
