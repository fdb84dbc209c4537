/// What a tariff schedule is, without its lines: whose, under which scheme, in force when, from where.
///
/// Where other schedules amend it, there is one of these for each run of days on which the same ones do, so that
/// a member, a column and a day have one description and one set of lines.
public struct ScheduleDescription: Attested, Hashable, Sendable {
  /// The scheme whose rates it holds.
  public let scheme: SchemeID
  /// The member that charges the rates.
  public let member: Country
  /// The nomenclature of its codes.
  public let edition: HSEdition
  /// The days on which it holds.
  public let days: DayRange
  /// The state of the law that the file shows, if it is a state of one time: `2026-01`.
  public let stateOf: String?
  /// The instrument or publication that the figures were taken from.
  public let source: String
  /// How well the figures are known.
  public let evidence: Evidence
  /// How well its days are known; as the figures if nothing else is said.
  public let daysEvidence: Evidence
  /// The file of the lines, below the folder of schedules: `atiga/lines/VN-ahtn2022.csv`.
  public let file: String
  /// The column of the rates in the file, where it has one for each of several runs of days; else `rate`.
  public let column: String?
  /// What is known of lines that the file does not list.
  public let otherLines: OtherLines
  /// What else is to be known of it, such as how its first day was found.
  public let note: String?
  /// The schedules that amend it on all of these days, each after those that it displaces.
  public let amendments: [ScheduleDescription]
  /// Why it may be out of date from some day on, if it has no last day.
  public let ageing: ScheduleAgeing?

  /// Makes a description.
  public init(
    scheme: SchemeID, member: Country, edition: HSEdition, days: DayRange, stateOf: String?,
    source: String, evidence: Evidence, daysEvidence: Evidence? = nil, file: String,
    column: String? = nil, otherLines: OtherLines = .none, note: String? = nil,
    amendments: [ScheduleDescription] = [], ageing: ScheduleAgeing? = nil
  ) {
    self.scheme = scheme
    self.member = member
    self.edition = edition
    self.days = days
    self.stateOf = stateOf
    self.source = source
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
    self.file = file
    self.column = column
    self.otherLines = otherLines
    self.note = note
    self.amendments = amendments
    self.ageing = ageing
  }

  /// The same schedule for a run of its days, with what amends it on them.
  public func during(_ days: DayRange, amendedBy amendments: [ScheduleDescription]) -> Self {
    Self(
      scheme: scheme, member: member, edition: edition, days: days, stateOf: stateOf,
      source: source, evidence: evidence, daysEvidence: daysEvidence, file: file,
      column: column, otherLines: otherLines, note: note, amendments: amendments, ageing: ageing)
  }

  /// What is known of lines that a schedule's file does not list.
  public enum OtherLines: Hashable, Sendable {
    /// There are none: the file lists every line.
    case none
    /// They have one rate.
    case rate(DutyRate)
    /// They are not held.
    case notHeld
  }
}
