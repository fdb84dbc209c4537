/// A rate that could apply to a good on a day, with the condition on which it does.
public struct RateOffer: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The scheme's name in full.
  public let title: String
  /// What kind of treatment it is.
  public let kind: SchemeKind
  /// The rate.
  public let rate: LineRate
  /// On what condition it applies.
  public let condition: Condition
  /// The provision behind it, where one is held.
  public let basis: Basis?
  /// The schedule it stands in, if one is held.
  public let schedule: ScheduleDescription?
  /// The schedules that amend its lines of the code.
  public let amendments: [ScheduleDescription]

  /// What the scheme or an act grants, where it is a margin or a rate within bounds.
  public let benefit: Benefit?
  /// The departure from the rules by which the rate was applied, if it was.
  public let departure: Departure?

  /// Makes an offer.
  public init(
    scheme: SchemeLaw, rate: LineRate, condition: Condition, basis: Basis?,
    schedule: ScheduleDescription?, amendments: [ScheduleDescription] = [],
    benefit: Benefit? = nil, departure: Departure? = nil
  ) {
    self.scheme = scheme.id
    title = scheme.title
    kind = scheme.kind
    self.rate = rate
    self.condition = condition
    self.basis = basis
    self.schedule = schedule
    self.amendments = amendments
    self.benefit = benefit
    self.departure = departure
  }

  /// How well the rate is known: as its schedule, or as the single rate or the departure that was published.
  public var evidence: Evidence? {
    sources.map { $0.weakerEvidence }.max() ?? (rate.source == .observation ? basis?.evidence : nil)
  }

  /// The schedules on which the rate rests: the one that is held, and those that amend its lines of the code.
  public var sources: [ScheduleDescription] {
    (schedule.map { [$0] } ?? []) + amendments
  }
}
