import AFTA
import TestSupport
import Testing

/// A row of `Fixtures/calendar/enacted-rates.csv`: a line of a member, a day, and what the calendar says of it.
///
/// A row with a `rate` asks whether that is within what is owed; one without, whether the line's schedule has begun.
/// `outcome` is `met` or `not_met`, and `provision` what is cited.
struct EnactedCase: Sendable, CustomTestStringConvertible {
  let member: Country
  let line: CommittedLine
  let day: Day
  let rate: Percentage?
  let outcome: Outcome
  let provision: String
  let testDescription: String

  /// Every row; one that cannot be read is an error, not a pass.
  static func all() throws -> [Self] {
    let rows = try Fixtures.text("calendar/enacted-rates.csv").split(separator: "\n").dropFirst()
    try #require(!rows.isEmpty)
    return try rows.map { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 11, "\(row)")
      let marks = try fields[4].split(separator: " ").map {
        try #require(ProductSector(rawValue: String($0)))
      }
      let line = try CommittedLine(
        rate: try Percentage(fields[3]), list: ConcessionList(rawValue: fields[1]),
        track: ReductionTrack(rawValue: fields[2]), sectors: ProductSectors(marks),
        instalment: Int(fields[5]))
      return Self(
        member: try #require(Country(fields[0])), line: line, day: try #require(Day(fields[6])),
        rate: fields[7].isEmpty ? nil : try Percentage(fields[7]),
        outcome: try #require(Outcome(rawValue: fields[8])), provision: fields[9],
        testDescription: String(row))
    }
  }

  /// What the calendar says: whether the rate is within what is owed, or the schedule has begun.
  func found(in calendar: ReductionCalendar) throws -> Outcome {
    guard let rate else {
      let start = try #require(calendar.commitments(on: line, of: member).start)
      return Outcome(start.day <= day)
    }
    let code = HSCode("8413")
    let enacted = EnactedRate(code, .adValorem(rate), days: .always, source: .file)
    let compared = Reconciliation(
      [enacted], of: member, against: .lines([BaseLine(code, line)]), by: calendar, on: day)
    switch try #require(compared.lines.first).finding.kind {
    case .within: return .met
    case .above: return .notMet
    default: return .unknown
    }
  }

  /// The provision that sets the ceiling or the start of the schedule.
  func citation(in calendar: ReductionCalendar) -> Citation? {
    let commitments = calendar.commitments(on: line, of: member)
    return rate == nil
      ? commitments.start?.step?.citation : commitments.obligation(on: day)?.citation
  }
}
