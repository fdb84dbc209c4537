public import Answers
internal import TariffLaw

/// Lines of a member's schedule on a day, for people, programs and spreadsheets.
public struct ScheduleLinesReport: TableReport {
  /// The answer.
  public let answer: ScheduleAnswer

  /// Makes a report.
  public init(_ answer: ScheduleAnswer) {
    self.answer = answer
  }

  private var scheme: SchemeID { answer.scheme }
  private var member: Country { answer.member }
  private var code: HSCode? { answer.code }
  private var on: Day { answer.on }
  private var schedule: TariffSchedule? { answer.schedule }

  /// The lines that the code names, or all.
  private var lines: [(code: HSCode, rate: DutyRate, amendment: ScheduleDescription?)] {
    guard let schedule else { return [] }
    return (code.map(schedule.places) ?? 0..<schedule.count).map {
      (schedule.codes[$0], schedule.rate(at: $0), schedule.amendment(at: $0))
    }
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("scheme", .text("\(scheme)")), ("member", .text("\(member)")),
      ("code", .text(orNull: code?.description)), ("on", .text("\(on)")),
      ("assumed", .list(answer.assumed.map(JSON.text))),
      ("schedule", schedule.map { .object($0.description.members) } ?? .null),
      (
        "caveats", .list((schedule?.description.caveats(on: on) ?? []).map(\.json))
      ),
      ("held", .list(answer.heldDays.map(\.json))),
      (
        "lines",
        .list(
          lines.map { line in
            .object([
              ("code", .text("\(line.code)")), ("rate", line.rate.json),
              ("says", .text(line.rate.words)),
              ("amended_by", .text(orNull: line.amendment?.file)),
            ])
          })
      ),
    ])
  }

  /// The lines as CSV: digits of the code, the rate in the notation of schedules and in words, the file of the
  /// schedule that amends the line, and each number of the rate in a column of its own; then a column for each origin that
  /// some line shuts out, with 1 where it does.
  public var csv: String {
    let lines = lines
    let assumptions = CSVTable.list(answer.assumed)
    let origins = Set(lines.flatMap { $0.rate.shutOut }).sorted()
    return CSVTable(
      keys: [
        "code", "rate", "says", "amended_by", "scheme", "member", "on", "kind", "ad_valorem",
        "in_quota", "out_of_quota", "specific", "currency", "per", "low", "high", "excluded",
      ] + origins.map { "excluded_\($0)" } + ["assumed"],
      rows: lines.map { line in
        [
          line.code.digits, "\(line.rate)", line.rate.words, line.amendment?.file ?? "",
          scheme.name, "\(member)", "\(on)", line.rate.kind.rawValue,
        ] + line.rate.numbers
          + origins.map { line.rate.shutOut.contains($0) ? "1" : "" } + [assumptions]
      }
    ).text
  }

  /// The answer as a table for a person.
  public func text(_ style: TextStyle) -> String {
    guard let schedule else { return "\(answer.absence)\n" }
    let lines = lines
    let isAmended = lines.contains { $0.amendment != nil }
    let rows = lines.map { line in
      ["\(line.code)", line.rate.words]
        + (isAmended ? [line.amendment.map { "amended by \($0.source)" } ?? ""] : [])
    }
    let about = schedule.description
    let title = "\(scheme), \(member.name), on \(on)"
    let origin = [
      about.edition.rawValue, "\(about.days)", about.stateOf.map { "state of \($0)" },
      about.evidenceWords, about.sourceWithAmendments, about.note,
      about.ageing?.reason(on: on).map { "without a last day: \($0.words)" },
    ].compactMap(\.self).joined(separator: "; ")
    let body =
      rows.isEmpty
      ? "The schedule has no line at, below or above \(code?.description ?? "it").\n"
      : TextTable(
        header: ["Code", "Rate"] + (isAmended ? ["Instrument"] : []), rows: rows
      ).text(style)
    return style.strong(title) + "\n" + style.faint(origin) + "\n\n" + body
      + answer.assumed.map { "\nAssumed: \($0)\n" }.joined()
  }
}

extension DutyRate {
  /// Its numbers, each in a cell: ad valorem, within and beyond a quota, a specific duty with currency and unit, the
  /// least and the most for any origin that is not shut out, and how many origins are.
  fileprivate var numbers: [String] {
    var cells = [String](repeating: "", count: 9)
    if case .quota(let inQuota, let outOfQuota) = self {
      (cells[1], cells[2]) = ("\(inQuota)", "\(outOfQuota)")
    }
    let rates = duties.compactMap { duty in
      if case .adValorem(let rate) = duty { rate } else { nil }
    }
    let amounts = duties.compactMap { duty in
      if case .specific(let amount) = duty { amount } else { nil }
    }
    // A floor and a ceiling are two amounts, which one cell cannot hold.
    if rates.count == 1 { cells[0] = "\(rates[0])" }
    if amounts.count == 1 {
      let amount = amounts[0].amount
      (cells[3], cells[4], cells[5]) = (
        amount.amount, amount.currency.description, amounts[0].unit.rawValue
      )
    }
    if let bounds = boundsOfAll {
      (cells[6], cells[7]) = ("\(bounds.low)", "\(bounds.high)")
    }
    cells[8] = shutOut.isEmpty ? "" : "\(shutOut.count)"
    return cells
  }

  /// The least and the most that it can be for any origin that is not shut out; nil if one part is no number.
  private var boundsOfAll: Bounds<Percentage>? {
    let parts: [DutyRate]
    switch self {
    case .excluding(let rate, _): parts = [rate]
    case .byPart(let rates): parts = rates
    case .byOrigin(let rate, let others): parts = [rate] + others.map(\.rate)
    default: return adValoremBounds()
    }
    let known = parts.compactMap(\.boundsOfAll)
    guard known.count == parts.count, let first = known.first else { return nil }
    return known.dropFirst().reduce(first) { $0.union($1) }
  }

  /// The rate for origins that are not shut out.
  private var granted: DutyRate {
    if case .excluding(let rate, _) = self { rate } else { self }
  }

  /// The duties of which it is made.
  private var duties: [DutyRate] {
    switch granted {
    case .compound(let duties), .compared(_, let duties): duties.flatMap(\.duties)
    case .adValorem, .specific: [granted]
    default: []
    }
  }

  /// The origins that have nothing of it, of whichever part.
  fileprivate var shutOut: [Country] {
    switch self {
    case .excluding(_, let origins): origins
    case .byPart(let parts):
      parts.first.map { first in
        first.shutOut.filter { origin in parts.allSatisfy { $0.shutOut.contains(origin) } }
      } ?? []
    default: []
    }
  }
}
