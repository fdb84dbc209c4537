internal import TariffLaw

extension DerivedScheduleReport {
  /// The answers of several members as JSON; of one, its own.
  static func json(_ reports: [Self]) -> JSON {
    guard reports.count != 1, let first = reports.first else { return reports.first?.json ?? .null }
    return .object([
      ("format", .number(1)), ("assumed", .list(first.assumed.map(JSON.text))),
      ("members", .list(reports.map(\.json))),
    ])
  }

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
      ("assumed", .list(assumed.map(JSON.text))), ("unused", .list(remarks.map(JSON.text))),
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
      (
        "begins",
        .text(orNull: schedule.path(at: place).obligations.years.first?.on.description)
      ),
      ("no_obligation_because", .text(orNull: absence(at: place))),
      ("years", .list(entries(at: place).map(\.json))),
    ])
  }
}

extension DerivedScheduleReport.Entry {
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
