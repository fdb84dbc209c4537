/// What a tariff schedule is, without its lines: whose, under which scheme, in force when, from where.
public struct ScheduleDescription: Hashable, Sendable {
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
  /// The file of the lines, below the folder of schedules: `atiga/lines/VN-ahtn2022.csv`.
  public let file: String
  /// What is known of lines that the file does not list.
  public let otherLines: OtherLines
  /// What else is to be known of it, such as how its first day was found.
  public let note: String?

  /// Makes a description.
  public init(
    scheme: SchemeID, member: Country, edition: HSEdition, days: DayRange, stateOf: String?,
    source: String, evidence: Evidence, file: String,
    otherLines: OtherLines = .none, note: String? = nil
  ) {
    self.scheme = scheme
    self.member = member
    self.edition = edition
    self.days = days
    self.stateOf = stateOf
    self.source = source
    self.evidence = evidence
    self.file = file
    self.otherLines = otherLines
    self.note = note
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
