/// The law of one scheme through time: instruments, provisions, members, rules of lines, schedules.
public struct SchemeLaw: Sendable {
  /// The scheme's short name.
  public let id: SchemeID
  /// The scheme's name in full.
  public let title: String
  /// What kind of treatment it gives.
  public let kind: Kind
  /// What a reader should know of it besides.
  public let note: String?
  /// The days on which it gives treatment.
  public let days: DayRange
  /// Its legal texts.
  public let instruments: [Instrument]
  /// Its provisions, each in our own words.
  public let provisions: [Provision]
  /// Its members with their days.
  public let memberships: [Membership]
  /// The clauses of its list of wholly obtained goods.
  public let whollyObtained: [WhollyObtainedClause]
  /// The product-specific rules that are held.
  public let productRules: ProductRules
  /// The schedules that are held.
  public let schedules: [ScheduleDescription]
  /// Rates of lines that were published singly.
  public let observations: [RateObservation]
  /// What members did otherwise than its rules.
  public let departures: [Departure]
  /// What members promised, by group, list, track and sector.
  public let commitments: [Commitment]

  /// What a newcomer should know of it, where that is told.
  public let story: SchemeStory?
  /// The projects and certificates approved under it that are held.
  public let approvals: [Approval]
  /// The margins of preference that were decided across the board.
  public let marginBands: [MarginBand]

  /// Makes a scheme's law.
  public init(
    id: SchemeID, title: String, kind: Kind, note: String?, days: DayRange,
    instruments: [Instrument], provisions: [Provision],
    memberships: [Membership], whollyObtained: [WhollyObtainedClause],
    productRules: ProductRules, schedules: [ScheduleDescription],
    observations: [RateObservation], departures: [Departure],
    commitments: [Commitment] = [], story: SchemeStory? = nil, approvals: [Approval] = [],
    marginBands: [MarginBand] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.note = note
    self.days = days
    self.instruments = instruments
    self.provisions = provisions
    self.memberships = memberships
    self.whollyObtained = whollyObtained
    self.productRules = productRules
    self.schedules = schedules
    self.observations = observations
    self.departures = departures
    self.commitments = commitments
    self.story = story
    self.approvals = approvals
    self.marginBands = marginBands
  }

  /// What kind of treatment a scheme gives.
  public enum Kind: String, Sendable, CaseIterable {
    /// A preference for goods that originate in a member, judged here.
    case preferential
    /// A preference for approved projects, brands, companies or products, judged here.
    case complementation
    /// The rate for all that enjoy most-favoured-nation treatment.
    case mostFavouredNation = "mfn"
    /// The rate for goods that enjoy no most-favoured-nation treatment.
    case ordinary
    /// Another agreement whose rates are held, but whose rules of origin are not judged here.
    case otherAgreement = "other_agreement"
  }

  /// The rates of a member that were published singly and hold on a day.
  public func observations(of member: Country, on day: Day) -> [RateObservation] {
    observations.filter { $0.member == member && $0.days.contains(day) }
  }

  /// The schedule of a member that holds on a day, if there is one.
  public func schedule(of member: Country, on day: Day) -> ScheduleDescription? {
    schedules.first { $0.member == member && $0.days.contains(day) }
  }

  /// The days for which a member's schedules are held.
  public func heldDays(of member: Country) -> [DayRange] {
    schedules.filter { $0.member == member }.reduce(into: []) { held, schedule in
      // Runs of days of one schedule follow one another where others amend it.
      let days = schedule.days
      if let last = held.last, let end = last.to, days.from == end.adding(days: 1) {
        held[held.count - 1] = DayRange(from: last.from, to: days.to)
      } else {
        held.append(days)
      }
    }
  }

  /// The provision at a place in force on a day.
  public func provision(_ citation: Citation, on day: Day) -> Provision? {
    provisions.first { $0.citation == citation && $0.days.contains(day) }
  }

  /// The last day within the twelve months before a day, or that day, on which something changed.
  public func lastChange(inYearBefore day: Day) -> Day? {
    changes.filter { $0 <= day && $0 > day.adding(months: -12) }.max()
  }

  /// The days on which something changes: provisions, memberships, instruments.
  public var changes: Set<Day> {
    let ranges = instruments.map(\.days) + provisions.map(\.days) + memberships.map(\.days)
    return Set(ranges.flatMap { [$0.from, $0.to?.adding(days: 1)] }.compactMap(\.self))
  }
}
