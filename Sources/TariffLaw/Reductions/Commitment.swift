/// What members promised for a kind of line: ceilings, the start of its schedule, shares of lines, events.
///
/// An object, since every year of every line refers to one.
public final class Commitment: Attested, Sendable {
  /// The name by which it is displaced and its figures are assumed: `cept.calendar.normal_above_20`.
  public let name: String
  /// What it is, in a few words.
  public let title: String
  /// What was promised.
  public let content: Content
  /// Whose lines, and which.
  public let scope: Scope
  /// The days on which this version is law.
  public let days: DayRange
  /// The provision, unless a step has its own.
  public let citation: Citation
  /// How well its figures are known, unless a step has marks of its own.
  public let evidence: Evidence
  /// How well its days are known, unless a step has marks of its own.
  public let daysEvidence: Evidence
  /// What a reader should know of it besides.
  public let note: String?
  /// The names of the commitments in whose place it stands.
  public let displaced: [String]

  /// Makes a commitment.
  public init(
    name: String, title: String, content: Content, scope: Scope, days: DayRange,
    citation: Citation, known: Attestation, note: String? = nil, insteadOf displaced: [String] = []
  ) {
    self.name = name
    self.title = title
    self.content = content
    self.scope = scope
    self.days = days
    self.citation = citation
    evidence = known.evidence
    daysEvidence = known.daysEvidence
    self.note = note
    self.displaced = displaced
  }

  /// What a commitment promises.
  public enum Content: Sendable {
    /// Each line is at most so high from a day.
    case obligation([Ceiling])
    /// For its days, other commitments rest; what is owed in their place, if anything.
    case suspension([Ceiling])
    /// No line is above its base, whatever other ceiling it has.
    case standstill
    /// The lines have no ceiling, and that is known.
    case noCeiling
    /// The first days of the lines' schedules, by instalment; a line whose instalment is not said has the last.
    case phaseIn([Step])
    /// Targets: shares of lines, which bind no single line.
    case indicative([Share])
    /// What happens on a day.
    case events([Event])

    /// The word for it in data and answers.
    public var kind: Kind {
      switch self {
      case .obligation: .obligation
      case .suspension: .suspension
      case .standstill: .standstill
      case .noCeiling: .noCeiling
      case .phaseIn: .phaseIn
      case .indicative: .indicative
      case .events: .event
      }
    }
  }

  /// The kinds of commitment.
  public enum Kind: String, Sendable, CaseIterable {
    /// A ceiling on every line.
    case obligation
    /// Other commitments rest for a time.
    case suspension
    /// Nothing rises above its base.
    case standstill
    /// Known to have no ceiling.
    case noCeiling = "no_ceiling"
    /// The start of schedules.
    case phaseIn = "phase_in"
    /// A share of lines.
    case indicative
    /// A thing that happens.
    case event
  }

  /// The ceilings, if it has any.
  public var ceilings: [Ceiling] {
    switch content {
    case .obligation(let ceilings), .suspension(let ceilings): ceilings
    default: []
    }
  }
}

extension Commitment {
  /// The lines to which a commitment applies.
  public struct Scope: Sendable {
    /// The members whose lines they are.
    public let members: Set<Country>
    /// The lists in which they stand; empty for none, as of events.
    public let lists: Set<ConcessionList>
    /// The track, if only lines of one.
    public let track: ReductionTrack?
    /// Only bases above this.
    public let above: Percentage?
    /// Only bases at or below this.
    public let atMost: Percentage?
    /// The marks that a line must have, all of them.
    public let sectors: ProductSectors

    /// Makes a scope.
    public init(
      members: Set<Country>, lists: Set<ConcessionList>, track: ReductionTrack? = nil,
      above: Percentage? = nil, atMost: Percentage? = nil, sectors: ProductSectors = []
    ) {
      self.members = members
      self.lists = lists
      self.track = track
      self.above = above
      self.atMost = atMost
      self.sectors = sectors
    }

    /// Whether a member's line is one of them.
    public func contains(_ line: CommittedLine, of member: Country) -> Bool {
      guard members.contains(member), lists.contains(line.list),
        line.sectors.isSuperset(of: sectors), track == nil || track == line.track
      else { return false }
      guard above != nil || atMost != nil else { return true }
      let base = line.base
      if let above, base <= above.fraction { return false }
      if let atMost, base > atMost.fraction { return false }
      return true
    }

    /// Whether some line may be of both scopes.
    public func overlaps(_ other: Self) -> Bool {
      guard !members.isDisjoint(with: other.members), !lists.isDisjoint(with: other.lists),
        sectors.mayMeet(other.sectors)
      else { return false }
      if let track, let theirs = other.track, track != theirs { return false }
      if let above, let highest = other.atMost, highest <= above { return false }
      if let atMost, let lowest = other.above, atMost <= lowest { return false }
      return true
    }
  }
}
