internal import Answers
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
      ("duty", money(figures.duty, at: figures.applied)),
      ("duty_at_mfn", money(figures.dutyAtMFN, at: ruling.rateIfNotMet)),
      ("saving", money(figures.saving)),
    ]
    if !determination.ruling.equal.isEmpty {
      members.append(("equal", .list(determination.ruling.equal.map { .text("\($0)") })))
    }
    if ruling.mfn.rate?.isByQuantity == true,
      let share = ruling.rateIfNotMet.adValoremEquivalent(on: ruling.base)
    {
      members.append(("mfn_ad_valorem_equivalent", .text(share.percentText)))
    }
    if ruling.verdict == .undetermined {
      members += [
        ("duty_if_met", money(duty(at: ruling.rateIfMet), at: ruling.rateIfMet)),
        ("duty_if_not_met", money(figures.dutyAtMFN, at: ruling.rateIfNotMet)),
      ]
    }
    members += [
      ("origin", ruling.origin?.json(in: claim.currency) ?? .null),
      ("box_7", determination.box7?.json ?? .null),
      ("box_9", determination.box9?.json ?? .null),
      ("box_13", .list(determination.box13.map { .text($0.rawValue) })),
      ("headroom", determination.headroom?.json ?? .null),
      ("findings", .list(determination.findings.map(\.json))),
      ("hints", .list((hints + unheld).map(JSON.text))),
      ("lists", .list(determination.lists.map(\.json))),
      ("missing", .list(determination.missing.map(JSON.text))),
      ("caveats", .list(determination.caveats.map(\.json))),
      ("considered", .list(determination.considered.map(Self.considered))),
      ("departures", .list(determination.departures.map(\.json))),
      ("not_covered", .list(Self.notCovered.map(JSON.text))),
      ("rests_on", .list(determination.restsOn.map(rest))),
    ]
    let lacks =
      (figures.applied ?? ruling.rateIfMet).lacks(on: ruling.base)
      + ruling.rateIfNotMet.lacks(on: ruling.base)
    if !lacks.isEmpty {
      members.append(("duty_missing", .list(lacks.map(\.fact).once.map(JSON.text))))
    }
    if !readings.isEmpty {
      members.append(("other_readings", .list(readings.map { .text($0.assumption) })))
    }
    if let bill = determination.bill { members.append(("bill", bill.json(in: claim.currency))) }
    return .object(members)
  }

  private var margin: JSON {
    guard let points = ruling.margin else { return .null }
    return .object([
      ("points", points.json),
      ("share", .text(orNull: ruling.marginShare?.points)),
    ])
  }

  /// An amount, or what is known of it: without a quantity, perhaps the least.
  private func money(_ amount: Bounds<Int64>?, at rate: AppliedRate? = nil) -> JSON {
    guard let amount else {
      return rate?.leastDuty(on: ruling.base)
        .map { .object([("at_least", .text(self.amount($0)))]) } ?? .null
    }
    return amount.exact.map { .text(self.amount($0)) }
      ?? .object([
        ("at_least", .text(self.amount(amount.low))), ("at_most", .text(self.amount(amount.high))),
      ])
  }

  private static func considered(_ other: Determination.Considered) -> JSON {
    .object([
      ("scheme", .text("\(other.scheme)")), ("rate", other.rate.json),
      ("because", .text(other.reason)),
    ])
  }

  private func rest(_ schedule: ScheduleDescription) -> JSON {
    .object(schedule.restMembers + [("sha256", .text(orNull: hashes[schedule.file]))])
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
