/// Asks whether every non-originating material changes classification at a level.
///
/// Materials that do not change are let pass if their value is within the tolerance, a share of the FOB
/// price (ATIGA art. 33); their value still counts in regional value content. Partial cumulation does
/// not help here: a material that originates in part is non-originating. A value that was not said can
/// come to no more than what the price leaves.
func examineChange<Log: Recorder>(
  _ level: HSLevel, exceptFrom exceptions: [CodeRange], of good: Good, madeIn exporter: Country,
  _ sheet: ContentSheet, under regime: Regime, _ log: inout Log
) -> Outcome {
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
    let change = count.change(to: good.code, at: level, exceptFrom: exceptions)
    if change.standsAgainst == .notMet { continue }
    let isCertain = change.standsAgainst == .met
    if change.outcome == .notMet { unchanged.append(.item(material.item(at: place))) }
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
    if change.outcome == .unknown, material.code != nil || good.code == nil,
      !missing.contains("good.code"),
      good.code.map({ Int($0.count) < level.rawValue }) ?? true
    {
      missing.append("good.code")
    } else if change.outcome == .unknown {
      missing.append("good.materials[\(place)].code")
    }
    missing += count.treatment.missing.map { "good.materials[\(place)].\($0)" }
    if let fact = count.cumulation.missing {
      missing.append("good.materials[\(place)].\(fact.rawValue)")
    }
  }
  let tolerance = regime.tolerance?.value ?? .zero
  let outcome: Outcome
  if failing.high == 0 && !isOpen {
    outcome = .met
  } else if let fob = good.fob.map(units) {
    let allowed = tolerance.fraction
    let price = ExactFraction(fob)
    let ceiling = price.multiplied(by: allowed) ?? price
    let rest = sheet.rest?.times(sheet.divisions, rounding: .up) ?? fob
    let high = failing.high + (isOpen ? rest : 0)
    outcome = Bounds(ExactFraction(failing.low), ExactFraction(high)).staysWithin(ceiling)
  } else {
    outcome = .unknown
    missing += good.price?.missing ?? ["good.fob"]
  }
  let isTolerated = outcome == .met && (failing.high > 0 || isOpen)
  log.begin()
  for (place, material) in (good.materials ?? []).enumerated() {
    leftOutFinding(material, at: place, under: regime).map { finding in log.record { finding } }
  }
  if outcome == .notMet, let limit = regime.tolerance {
    log.record {
      Finding(
        .content(.tolerance(limit.value)), .notMet, limit.basis)
    }
  }
  log.end { premises in
    Finding(
      .content(.change(level, exceptFrom: exceptions)), outcome,
      isTolerated ? regime.tolerance?.basis : regime.topic(.changeOfClassification),
      figures: [
        .init(.unchanged, unchanged.isEmpty ? .absent(.none) : .list(unchanged)),
        .init(.tolerance, .percentage(tolerance)),
      ]
        + toleranceFigures(failing, of: good, in: sheet, tolerance),
      missing: outcome == .unknown ? missing : [], premises: premises)
  }
  return outcome
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
