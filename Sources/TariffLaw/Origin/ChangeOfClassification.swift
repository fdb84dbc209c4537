/// Asks whether every non-originating material changes classification as a rule asks.
///
/// Materials that do not change are let pass if their value is within the tolerance, a share of the FOB
/// price (ATIGA art. 33); their value still counts in regional value content. Partial cumulation does
/// not help here: a material that originates in part is non-originating. A value that was not said can
/// come to no more than what the price leaves.
func examineChange<Log: Recorder>(
  _ change: ClassificationChange, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) -> Outcome {
  let sheet = content.sheet
  let asked = change.tolerated(by: regime, in: good.code)
  var failing = Bounds<Int128>(0)
  var isOpen = false
  var missing: [String] = []
  var unchanged: [Finding.Value] = []
  func units(_ money: Money) -> Int128 { money.units(dividedInto: sheet.divisions) }
  if good.materials == nil, good.nonOriginating.map(units) != 0 {
    isOpen = good.nonOriginating == nil
    failing.high = good.nonOriginating.map(units) ?? 0
    missing.append("good.materials")
  }
  for (place, material) in (good.materials ?? []).enumerated() {
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    let step = count.change(to: good.code, as: asked)
    if step.standsAgainst == .notMet { continue }
    let isCertain = step.standsAgainst == .met
    if step.outcome == .notMet { unchanged.append(.item(material.item(at: place))) }
    if count.value != .asAsked {
      isOpen = true
      missing.append("good.materials[\(place)].basis")
    }
    if let value = material.value.map(units), count.value != .another {
      if isCertain { failing.low += value }
      failing.high += value
    } else if material.value == nil {
      isOpen = true
      missing.append("good.materials[\(place)].value")
    }
    guard !isCertain else { continue }
    if step.outcome == .unknown, material.code != nil || good.code == nil,
      !missing.contains("good.code"),
      good.code.map({ Int($0.count) < asked.level?.rawValue ?? 0 }) ?? true
    {
      missing.append("good.code")
    } else if step.outcome == .unknown, let code = material.code, asked.asksPart(of: code) {
      missing.append("good.materials[\(place)].of_part")
    } else if step.outcome == .unknown {
      missing.append("good.materials[\(place)].code")
    }
    missing += count.treatment.missing.map { "good.materials[\(place)].\($0)" }
    missing += count.cumulation.missing(at: place)
  }
  let tolerance = asked.toleratedShare ?? regime.tolerance?.value ?? .zero
  let outcome: Outcome
  if failing.high == 0 && !isOpen {
    outcome = .met
  } else if asked.tolerance != nil, let own = asked.tolerated(failing, isOpen, of: good, sheet) {
    outcome = own.outcome
    missing += own.missing
  } else if let fob = good.fob.map(units) {
    let allowed = tolerance.fraction
    let price = ExactFraction(fob)
    let ceiling = price.multiplied(by: allowed) ?? price
    let rest = sheet.rest?.times(sheet.divisions, rounding: .up) ?? fob
    let high = failing.high + (isOpen ? rest : 0)
    outcome = Bounds(ExactFraction(failing.low), ExactFraction(high)).staysWithin(ceiling)
  } else {
    outcome = .unknown
    // At each price that lets pass what certainly fails, content is enough: no other fact matters.
    let least = content.priceEnough?.multiplied(by: tolerance.fraction)?
      .multiplied(by: ExactFraction(sheet.divisions))
    if let least, ExactFraction(failing.low) >= least { missing = [] }
    missing += good.price?.missing ?? ["good.fob"]
  }
  let isTolerated = outcome == .met && (failing.high > 0 || isOpen)
  log.begin()
  for (place, material) in (good.materials ?? []).enumerated() {
    changeFinding(material, at: place, of: good, madeIn: exporter, asked, under: regime)
      .map { finding in log.record { finding } }
    leftOutFinding(material, at: place, under: regime).map { finding in log.record { finding } }
  }
  if outcome == .notMet, asked.tolerance == nil, let limit = regime.tolerance {
    log.record {
      Finding(
        .content(.tolerance(limit.value)), .notMet, limit.basis)
    }
  }
  log.end { premises in
    Finding(
      .content(
        .change(asked.level, from: asked.from.list, exceptFrom: asked.exceptFrom.list)), outcome,
      isTolerated && change.tolerance == nil
        ? regime.tolerance?.basis : regime.topic(.changeOfClassification),
      figures: [
        .init(.unchanged, unchanged.isEmpty ? .absent(.none) : .list(unchanged)),
        .init(.tolerance, .percentage(tolerance)),
      ]
        + toleranceFigures(failing, of: good, in: sheet, tolerance),
      missing: outcome == .unknown ? missing : [], premises: premises)
  }
  return outcome
}

/// What becomes of one material, if it counts in a change of classification.
private func changeFinding(
  _ material: Material, at place: Int, of good: Good, madeIn exporter: Country,
  _ asked: ClassificationChange, under regime: Regime
) -> Finding? {
  let count = MaterialCount(of: material, madeIn: exporter, under: regime)
  guard count.treatment.countsInClassification != .notMet else { return nil }
  let outcome = count.change(to: good.code, as: asked).outcome
  let change: Finding.Question.Content.Change =
    switch outcome {
    case _ where count.cumulation.share.low == .whole: .originates
    case .met: .changes
    case .notMet: .unchanged
    case .unknown: .open
    }
  return Finding(
    .content(.materialChange(material.item(at: place), change)),
    change == .originates ? .met : outcome, nil,
    figures: [
      .init(.code, material.code.map(Finding.Value.code) ?? .absent(.notSaid)),
      .init(.value, .amount(orNotSaid: material.value)),
    ])
}

/// What does not change, in money and as a share of the price, and what may not.
private func toleranceFigures(
  _ failing: Bounds<Int128>, of good: Good, in sheet: ContentSheet, _ tolerance: Percentage
) -> [Finding.Figure] {
  guard tolerance > .zero, failing.low == failing.high, failing.high > 0, let fob = good.fob,
    let value = Money(
      units: ExactFraction(failing.high, over: sheet.divisions).reduced, fob.currency),
    let share = value.units.divided(by: fob.units),
    let limit = fob.share(tolerance, rounding: .down)
  else { return [] }
  return [
    .init(.unchangedValue, .amount(value)), .init(.share, .share(Bounds(share))),
    .init(.limit, .amount(limit)),
  ]
}
