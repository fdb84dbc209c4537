internal import TariffLaw

extension DeterminationReport {
  /// The answer as JSON.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)),
      ("verdict", .text(ruling.verdict.rawValue)),
      ("scheme", .text("\(ruling.scheme)")),
      ("applied_scheme", .text(orNull: figures.applied?.scheme?.name)),
      ("on", .text("\(claim.on)")),
      ("reason", .text(orNull: ruling.reason?.rawValue)),
      ("mfn_rate", ruling.mfn.json),
      ("preferential_rate", ruling.grantedRate?.json ?? .null),
      ("applied_rate", figures.applied?.json ?? .null),
      ("margin", margin),
      ("currency", .text(orNull: claim.currency == .unstated ? nil : "\(claim.currency)")),
      ("customs_value", .text(orNull: claim.customsValue?.amount)),
      ("duty", money(figures.duty)),
      ("duty_at_mfn", money(figures.dutyAtMFN)),
      ("saving", money(figures.saving)),
    ]
    if ruling.mfn.bounds == nil,
      let share = ruling.rateIfNotMet.adValoremEquivalent(on: ruling.base)
    {
      members.append(("mfn_ad_valorem_equivalent", .text(share.percentText)))
    }
    if ruling.verdict == .undetermined {
      members += [
        ("duty_if_met", money(duty(at: ruling.rateIfMet))),
        ("duty_if_not_met", money(figures.dutyAtMFN)),
      ]
    }
    members += [
      ("origin", origin), ("headroom", headroom),
      ("findings", .list(determination.findings.map(Self.finding))),
      ("missing", .list(determination.missing.map(JSON.text))),
      ("caveats", .list(determination.caveats.map(Self.caveat))),
      ("considered", .list(determination.considered.map(Self.considered))),
      ("not_covered", .list(Self.notCovered.map(JSON.text))),
      ("rests_on", .list(determination.restsOn.map(rest))),
    ]
    return .object(members)
  }

  private var margin: JSON {
    guard let points = ruling.margin else { return .null }
    return .object([
      ("points", points.json),
      ("share", .text(orNull: ruling.marginShare?.points)),
    ])
  }

  private func money(_ amount: Bounds<Int64>?) -> JSON {
    guard let amount else { return .null }
    return amount.exact.map { .text(self.amount($0)) }
      ?? .object([
        ("at_least", .text(self.amount(amount.low))), ("at_most", .text(self.amount(amount.high))),
      ])
  }

  private var origin: JSON {
    guard let origin = ruling.origin else { return .null }
    let content = origin.content
    let gap = content.sheet.gap.flatMap(Int64.init(exactly:)).map { JSON.text(amount($0)) }
    return .object([
      ("outcome", .text(origin.outcome.rawValue)),
      ("criterion", .text(orNull: origin.criterion)),
      (
        "alternatives",
        .list(
          origin.alternatives.map { alternative in
            .object([
              (
                "criterion",
                .text(alternative.criteria.map(\.rawValue).joined(separator: " + "))
              ), ("outcome", .text(alternative.outcome.rawValue)),
            ])
          })
      ),
      (
        "rvc",
        .object([
          ("indirect", Self.share(content.indirect)), ("direct", Self.share(content.direct)),
          ("gap", gap ?? .null),
        ])
      ),
      ("box_8", .text(orNull: origin.box8)),
    ])
  }

  private static func share(_ share: Bounds<ExactFraction>?) -> JSON {
    guard let share else { return .null }
    if let exact = share.exact {
      return .object([
        ("exact", .text(exact.description)), ("percent", .text(exact.percentFigure)),
      ])
    }
    return .object([
      ("at_least", .text(share.low.percentFigure)), ("at_most", .text(share.high.percentFigure)),
    ])
  }

  private var headroom: JSON {
    guard let headroom = determination.headroom else { return .null }
    var members: [(key: String, value: JSON)] = [("points", .text(headroom.points.points))]
    let isMet = headroom.points >= ExactFraction(0)
    if let spare = headroom.nonOriginating {
      members.append(
        isMet
          ? ("non_originating_may_rise_by", .text(spare.amount))
          : (
            "non_originating_must_fall_by",
            .text(Money(minorUnits: -spare.minorUnits, spare.currency).amount)
          ))
    }
    if let fob = headroom.fob {
      members.append((isMet ? "fob_may_fall_to" : "fob_must_rise_to", .text(fob.amount)))
    }
    return .object(members)
  }

  private static func finding(_ finding: Finding) -> JSON {
    .object([
      ("id", .text(finding.id)), ("says", .text(finding.says)),
      ("outcome", .text(finding.outcome.rawValue)),
      ("citation", .text(orNull: finding.basis?.citation.description)),
      ("evidence", .text(orNull: finding.basis?.evidence.rawValue)),
      ("figures", .object(finding.figures.map { ($0.name, .text($0.text)) })),
      ("missing", .list(finding.missing.map(JSON.text))),
      ("premises", .list(finding.premises.map(Self.finding))),
    ])
  }

  private static func caveat(_ caveat: Determination.Caveat) -> JSON {
    .object([
      ("id", .text(caveat.id)), ("says", .text(caveat.says)),
      ("evidence", .text(caveat.evidence.rawValue)),
    ])
  }

  private static func considered(_ other: Determination.Considered) -> JSON {
    .object([
      ("scheme", .text("\(other.scheme)")), ("rate", other.rate.json),
      ("because", .text(other.because)),
    ])
  }

  private func rest(_ schedule: ScheduleDescription) -> JSON {
    .object([
      ("file", .text(schedule.file)), ("sha256", .text(orNull: hashes[schedule.file])),
      ("state_of", .text(orNull: schedule.stateOf)),
    ])
  }
}

extension ExactFraction {
  /// The value times a hundred, in points or per cent; cut at six places with `...` if it goes on.
  var points: String {
    let isNegative = numerator < 0
    let size = isNegative ? ExactFraction(-numerator, over: denominator) : self
    return (isNegative ? "-" : "") + size.percentText
  }
}
