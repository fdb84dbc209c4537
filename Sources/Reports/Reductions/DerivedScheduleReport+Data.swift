internal import TariffLaw

extension DerivedScheduleReport {
  /// The answer as JSON: every line with its years.
  public var json: JSON {
    let plan = schedule.plan
    return .object([
      ("format", .number(1)), ("member", .text(orNull: schedule.member?.description)),
      (
        "programme",
        .object([
          ("name", .text(plan.programme.rawValue)),
          ("instalments", plan.instalments.map(JSON.number) ?? .null),
          ("rounding", .text(plan.rounding.rawValue)),
        ])
      ),
      ("lines", .list(schedule.lines.indices.map(line))),
    ])
  }

  private func line(_ place: Int) -> JSON {
    let base = schedule.lines[place]
    return .object([
      ("code", .text("\(base.code)")), ("base", .text(base.line.base.percent)),
      ("list", .text(base.line.list.rawValue)),
      ("track", .text(orNull: base.line.track?.rawValue)),
      ("sectors", .list(base.line.sectors.marks.map { .text($0.rawValue) })),
      ("no_obligation_because", .text(orNull: absence(at: place))),
      ("years", .list(entries(at: place).map(\.json))),
    ])
  }

  /// The answer as CSV: a row for each line and year.
  public var csv: String {
    let rows = schedule.lines.indices.flatMap { place in
      entries(at: place).map { [schedule.lines[place].code.digits] + $0.fields }
    }
    return CSVTable(keys: ["code"] + Entry.keys, rows: rows).text
  }
}

extension DerivedScheduleReport.Entry {
  static let keys = [
    "year", "on", "obligation", "obligation_since", "obligation_name", "obligation_citation",
    "obligation_evidence", "assumed", "suspended", "next", "next_since", "indicative",
    "indicative_exact",
    "indicative_step", "indicative_citation", "indicative_evidence",
  ]

  var fields: [String] {
    let obligation = owed.obligation
    return [
      "\(owed.year)", "\(owed.on)", obligation.map { "\($0.atMost)" } ?? "",
      obligation.map { "\($0.since)" } ?? "", obligation?.commitment.name ?? "",
      obligation.map { "\($0.citation)" } ?? "",
      obligation?.ceiling.step.weakerEvidence.rawValue ?? "",
      obligation?.ceiling.step.assumed.joined(separator: " ") ?? "", owed.suspension?.name ?? "",
      owed.next.map { "\($0.atMost)" } ?? "", owed.next.map { "\($0.since)" } ?? "",
      rate.rate.percent, "\(rate.rate)", rate.step.rawValue,
      basis.map { "\($0.citation)" } ?? "", basis?.evidence.rawValue ?? "",
    ]
  }

  var json: JSON {
    .object([
      ("year", .number(owed.year)), ("on", .text("\(owed.on)")),
      ("obligation", owed.obligation?.json ?? .null),
      ("suspended_by", .text(orNull: owed.suspension?.name)),
      ("next", owed.next?.json ?? .null),
      (
        "indicative",
        .object([
          ("rate", .text(rate.rate.percent)), ("exact", .text("\(rate.rate)")),
          ("step", .text(rate.step.rawValue)),
          ("citation", .text(orNull: basis?.citation.description)),
          ("evidence", .text(orNull: basis?.evidence.rawValue)),
        ])
      ),
    ])
  }
}

extension Obligation {
  /// The ceiling with its authority.
  var json: JSON {
    .object([
      ("at_most", .text("\(atMost)")), ("since", .text("\(since)")),
      ("commitment", .text(commitment.name)), ("citation", .text("\(citation)")),
      ("evidence", .text(ceiling.step.weakerEvidence.rawValue)),
      ("assumed", .list(ceiling.step.assumed.map(JSON.text))),
    ])
  }
}
