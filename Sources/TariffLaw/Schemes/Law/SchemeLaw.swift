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
  /// The provisions that rules look up by topic.
  public let topics: LawIndex<Topic, Provision>
  /// Its members.
  public let members: LawIndex<Country, Membership>
  /// The clauses of its list of wholly obtained goods, by letter.
  public let clauses: LawIndex<String, WhollyObtainedClause>
  /// The product-specific rules that are held.
  public internal(set) var productRules: ProductRules
  /// The schedules that are held, by member.
  public let schedulesOfMembers: LawIndex<Country, ScheduleDescription>
  /// Rates of lines that were published singly, by member and part.
  public let publishedRates: LawIndex<RateObservation.Subject, RateObservation>
  /// What members did otherwise than its rules, by first day and name.
  public let departures: [Departure]
  /// What members promised, by group, list, track and sector.
  public let commitments: [Commitment]

  /// Instruments that were signed and of which it is not known that they are in force.
  public let pending: [PendingInstrument]
  /// What a newcomer should know of it, where that is told.
  public let story: SchemeStory?
  /// The projects and certificates approved under it that are held.
  public let register: LawIndex<Approval.Name, Approval>
  /// The margins of preference that were decided across the board, by importing member.
  public let margins: LawIndex<Country, MarginBand>
  /// The words of claims that its law declares, or of which it says what they do.
  public let words: DeclaredWords

  /// Makes a scheme's law.
  public init(
    id: SchemeID, title: String, kind: Kind, note: String?, days: DayRange,
    instruments: [Instrument], provisions: [Provision],
    topics: LawIndex<Topic, Provision>, members: LawIndex<Country, Membership>,
    clauses: LawIndex<String, WhollyObtainedClause>, productRules: ProductRules,
    schedules: LawIndex<Country, ScheduleDescription>,
    publishedRates: LawIndex<RateObservation.Subject, RateObservation>,
    departures: [Departure], commitments: [Commitment] = [],
    pending: [PendingInstrument] = [], story: SchemeStory? = nil,
    register: LawIndex<Approval.Name, Approval>, margins: LawIndex<Country, MarginBand>,
    words: DeclaredWords = DeclaredWords()
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.note = note
    self.days = days
    self.instruments = instruments
    self.provisions = provisions
    self.topics = topics
    self.members = members
    self.clauses = clauses
    self.productRules = productRules
    schedulesOfMembers = schedules
    self.publishedRates = publishedRates
    self.departures = departures.sorted {
      ($0.days.from ?? .earliest, $0.name) < ($1.days.from ?? .earliest, $1.name)
    }
    self.commitments = commitments
    self.pending = pending
    self.story = story
    self.register = register
    self.margins = margins
    self.words = words
  }

  /// What kind of treatment a scheme gives.
  public typealias Kind = SchemeKind

  /// Its members with their days, by country.
  public var memberships: [Membership] { members.values }

  /// The clauses of its list of wholly obtained goods, by letter.
  public var whollyObtained: [WhollyObtainedClause] { clauses.values }

  /// The schedules that are held, by member and first day.
  public var schedules: [ScheduleDescription] { schedulesOfMembers.values }

  /// Rates of lines that were published singly, by member, part, code and first day.
  public var observations: [RateObservation] { publishedRates.values }

  /// The approvals that are held, by name.
  public var approvals: [Approval] { register.values }

  /// The schedule of a member that holds on a day, if there is one.
  public func schedule(of member: Country, on day: Day) -> ScheduleDescription? {
    schedulesOfMembers.value(member, on: day)
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

  /// The last day within the twelve months before a day, or that day, on which something changed.
  public func lastChange(inYearBefore day: Day) -> Day? {
    changes.filter { $0 <= day && $0 > Self.yearBefore(day) }.max()
  }

  /// The same day a year before.
  static func yearBefore(_ day: Day) -> Day { day.adding(years: -1, ending: .lastDay) }

  /// The days on which something changes: provisions, memberships, instruments.
  public var changes: Set<Day> {
    let ranges =
      instruments.map { $0.days } + provisions.map { $0.days } + memberships.map { $0.days }
    return Set(ranges.flatMap { [$0.from, $0.to?.adding(days: 1)] }.compactMap { $0 })
  }
}
