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
  let asked = change
  func units(_ money: Money) -> Int128 { money.units(dividedInto: sheet.divisions) }
  let (failing, unchanged) = unchangedMaterials(
    of: good, madeIn: exporter, asked, units, under: regime)
  var missing = failing.missing
  let tolerance = asked.toleratedShare ?? regime.tolerance?.value ?? .zero
  var outcome: Outcome
  if failing.value.high == 0 && !failing.isOpen {
    outcome = .met
  } else if asked.tolerance == nil, regime.leavesToleranceOpen(of: good.code) {
    let words = ClassificationChange.withinTolerance
    outcome = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
    if outcome == .unknown { missing.append(Good.conditionFact(words)) }
  } else if asked.tolerance != nil,
    let own = asked.tolerated(failing.value, failing.isOpen, of: good, sheet)
  {
    outcome = own.outcome
    missing += own.missing
  } else if let fob = good.fob.map(units) {
    let allowed = tolerance.fraction
    let price = ExactFraction(fob)
    let ceiling = price.multiplied(by: allowed) ?? price
    let rest = sheet.rest?.times(sheet.divisions, rounding: .up) ?? fob
    let high = failing.value.high + (failing.isOpen ? rest : 0)
    outcome = Bounds(ExactFraction(failing.value.low), ExactFraction(high)).staysWithin(ceiling)
    if outcome == .unknown, Log.keepsReasons, let most = ceiling.times(1, rounding: .down) {
      missing = failing.missing(within: most, leaving: rest, beside: content.allowance)
    }
  } else {
    outcome = .unknown
    // From some price on content is enough, so the tolerance matters only below its share of that.
    let least = content.priceEnough?.multiplied(by: tolerance.fraction)?
      .multiplied(by: ExactFraction(sheet.divisions))
    if Log.keepsReasons, let high = least?.times(1, rounding: .up),
      let low = ExactFraction(sheet.price / ContentSheet.hundredMillionth)
        .multiplied(by: tolerance.fraction)?.times(1, rounding: .down)
    {
      missing = failing.missing(
        within: high - 1, leaving: max(0, high - 1 - low), isPriceOpen: true,
        beside: content.allowance)
    }
    // Up to some price content that is asked too is not enough, and from there on the tolerance is.
    let floor = content.priceNeeded?.multiplied(by: tolerance.fraction)?
      .multiplied(by: ExactFraction(sheet.divisions))
    if let floor, !failing.isOpen, ExactFraction(failing.value.high) <= floor { missing = [] }
    missing += good.price?.missing ?? ["good.fob"]
  }
  // Where a share of the weight is tolerated, either is enough.
  if asked.tolerance == nil, outcome != .met, regime.toleratesByWeight(good.code) {
    let words = ClassificationChange.weighing(atMost: tolerance)
    let weight = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
    if weight == .unknown { missing.append(Good.conditionFact(words)) }
    outcome = outcome.or(weight)
  }
  // Of days on which nobody knows whether there was a tolerance it neither lets pass nor refuses; a figure that
  // nobody has seen refuses nothing alone, but what content may not leave to foreign materials no tolerance lets pass.
  let doubted = asked.tolerance == nil ? regime.tolerance?.basis.ifUnconfirmed : nil
  let mayBeTolerated =
    good.fob.map(units).flatMap { fob in
      ExactFraction(fob).multiplied(by: regime.contentThreshold.value.fraction)
        .map { ExactFraction(fob - failing.value.low) >= $0 }
    } ?? true
  let isDoubted =
    outcome == .notMet
    ? mayBeTolerated : outcome == .met && doubted?.doubt?.days == .unconfirmed
  if isDoubted, failing.value.high > 0 || failing.isOpen, let doubted {
    (outcome, missing) = (.unknown, ["assume.\(doubted.name)"])
  }
  let isTolerated = outcome == .met && (failing.value.high > 0 || failing.isOpen)
  log.begin()
  for (place, material) in (Log.keepsReasons ? good.materials ?? [] : []).enumerated() {
    changeFinding(material, at: place, of: good, madeIn: exporter, asked, under: regime)
      .map { finding in log.record { finding } }
    for finding in [
      leftOutFinding(material, at: place, under: regime),
      materialProofFinding(
        material, at: place, madeIn: exporter, asking: outcome == .unknown, under: regime),
    ].compactMap({ $0 }) {
      log.record { finding }
    }
  }
  if isTolerated, asked.tolerance == nil, Log.keepsReasons, let price = good.fob.map(units),
    let limit = ExactFraction(price).multiplied(by: tolerance.fraction)
  {
    let rest = sheet.rest?.times(sheet.divisions, rounding: .up) ?? price
    materialTermFinding(
      of: good, madeIn: exporter, counting: ExactFraction(failing.value.high + rest),
      within: limit, under: regime
    ).map { finding in log.record { finding } }
  }
  if outcome == .notMet || outcome == .unknown && doubted != nil, asked.tolerance == nil,
    let limit = regime.tolerance
  {
    log.record {
      Finding(
        .content(.tolerance(limit.value)), outcome, limit.basis,
        missing: outcome == .unknown ? missing : [])
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
        + toleranceFigures(failing.value, of: good, in: sheet, tolerance),
      missing: outcome == .unknown ? missing : [], premises: premises)
  }
  return outcome
}

/// What of a good's bill stands against a change of classification or may, and the materials that do not change.
private func unchangedMaterials(
  of good: Good, madeIn exporter: Country, _ asked: ClassificationChange,
  _ units: (Money) -> Int128, under regime: Regime
) -> (UnchangedMaterials, unchanged: [Finding.Value]) {
  var failing = UnchangedMaterials()
  var unchanged: [Finding.Value] = []
  if good.materials == nil, good.nonOriginating.map(units) != 0 {
    let value = good.nonOriginating.map(units)
    failing.add(.init(value: value, isOpen: value == nil, missing: ["good.materials"]))
  }
  for (place, material) in (good.materials ?? []).enumerated() {
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    let step = count.change(
      to: good.classification(beside: material), as: asked, in: good.inTable)
    if step.standsAgainst == .notMet { continue }
    if step.outcome == .notMet { unchanged.append(.item(material.item(at: place))) }
    let path = "good.materials[\(place)]."
    let isCertain = step.standsAgainst == .met
    var missing = count.value != .asAsked ? [path + "basis"] : []
    if material.value == nil { missing.append(path + "value") }
    if !isCertain {
      if step.outcome == .unknown { missing.append(factOfChange(material, path, asked, good)) }
      missing += count.treatment.missing.map { path + $0 }
      // What originates in part is non-originating here, so only what may come to the whole matters.
      if count.cumulation.share.high == .whole { missing += count.cumulation.missing(at: place) }
    }
    failing.add(
      .init(
        value: count.value == .another ? nil : material.value.map(units),
        isOpen: material.value == nil || count.value != .asAsked, isCertain: isCertain,
        isCertainIfForeign: step.outcome == .notMet
          && count.treatment.countsInClassification == .met,
        openShare: count.cumulation.share.high - count.cumulation.share.low, missing: missing))
  }
  return (failing, unchanged)
}

/// The fact that tells whether a material changes classification.
private func factOfChange(
  _ material: Material, _ path: String, _ asked: ClassificationChange, _ good: Good
) -> String {
  let own = good.classification(beside: material)
  if material.isCodeOpen, own != nil { return path + "code" }
  if let table = good.inTable, let level = asked.level, let code = material.classification,
    let own, !asked.asksPart(of: code),
    table.differ(code, own, at: level) == .unknown
  {
    return table.candidates(for: own).count > 1 ? table.asking : path + "code"
  }
  if material.classification != nil || own == nil,
    own.map({ Int($0.count) < asked.level?.rawValue ?? 0 }) ?? true
  {
    return "good.code"
  }
  return material.classification.map(asked.asksPart(of:)) == true ? path + "of_part" : path + "code"
}

/// What becomes of one material, if it counts in a change of classification.
private func changeFinding(
  _ material: Material, at place: Int, of good: Good, madeIn exporter: Country,
  _ asked: ClassificationChange, under regime: Regime
) -> Finding? {
  let count = MaterialCount(of: material, madeIn: exporter, under: regime)
  guard count.treatment.countsInClassification != .notMet else { return nil }
  let outcome =
    count.change(to: good.classification(beside: material), as: asked, in: good.inTable).outcome
  let change: Finding.Question.Content.Change =
    switch outcome {
    case _ where count.cumulation.share.low == .whole: .originates
    case .met: .changes
    case .notMet: .unchanged
    case .unknown: .open
    }
  return Finding(
    .content(.materialChange(material.item(at: place), change)),
    change == .originates ? .met : outcome, readingOfProof(count.cumulation.ground, regime),
    figures: [
      .init(.code, material.code.map(Finding.Value.code) ?? .absent(.notSaid)),
      .init(.value, .amount(orNotSaid: material.value)),
    ] + movedFigures(material, of: good))
}

/// The reading by which a material of another member without a proof does not originate, or does.
private func readingOfProof(_ ground: CumulationGround, _ regime: Regime) -> Basis? {
  switch ground {
  case .noProof, .withoutProof: cumulationBasis(regime)
  default: nil
  }
}

/// What the codes of a material and of the good are in the edition of the rule, where one moved or is divided.
private func movedFigures(_ material: Material, of good: Good) -> [Finding.Figure] {
  guard let table = good.inTable, let code = material.code, let own = good.code else { return [] }
  let before = material.classifications.flatMap(table.candidates).once
  let after = table.candidates(for: own)
  let six = HSLevel.subheading.rawValue
  guard before != [code.prefix(six) ?? code] || after != [own.prefix(six) ?? own],
    !before.isEmpty, !after.isEmpty
  else { return [] }
  return [
    .init(.rulesEdition, .name(table.edition.rawValue)),
    .init(.codeThere, .list(before.map { .code($0) })),
    .init(.goodThere, .list(after.map { .code($0) })),
  ]
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

extension Basis {
  /// The basis, if no source of it was seen.
  fileprivate var ifUnconfirmed: Self? { isUnconfirmed ? self : nil }
}
