/// Asks whether a good has content of at least a threshold by the formula that its rule names.
func examineContent<Log: Recorder>(
  by formula: ContentFormula, atLeast threshold: Lawful<Percentage>, of good: Good,
  madeIn exporter: Country, _ sheet: ContentSheet, under regime: Regime, _ log: inout Log
) -> Outcome {
  let (share, missing) = sheet.share(by: formula, of: good, madeIn: exporter, under: regime)
  let outcome = share.reaches(threshold.value.fraction)
  log.record {
    Finding(
      .content(.byFormula(formula.name, of: formula.codes, atLeast: threshold.value)), outcome,
      threshold.basis,
      figures: [
        .init(.threshold, .percentage(threshold.value)), .init(.share, .share(share)),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

/// Asks whether what does not originate stays within a share of the price ex works.
func examineNonOriginating<Log: Recorder>(
  atMost share: Percentage, of good: Good, madeIn exporter: Country, _ sheet: ContentSheet,
  under regime: Regime, _ log: inout Log
) -> Outcome {
  let scale = sheet.scale / sheet.divisions
  let price = good.exWorks(in: sheet)
  let counted = sheet.nonOriginating
  var outcome = Outcome.unknown
  if let least = ExactFraction(price.low).multiplied(by: share.fraction),
    let most = ExactFraction(price.high).multiplied(by: share.fraction)
  {
    if ExactFraction(counted.high, over: scale) <= least {
      outcome = .met
    } else if ExactFraction(counted.low, over: scale) > most {
      outcome = .notMet
    }
  }
  log.record {
    Finding(
      .content(.nonOriginating(atMost: share)), outcome, regime.topic(.productRule),
      missing: outcome == .unknown
        ? (price.exact == nil ? ["good.price"] : [])
          + sheet.missingMaterials(of: good, madeIn: exporter, under: regime) : [])
  }
  return outcome
}

extension ContentSheet {
  /// The content by a formula, and the facts that would tell more of it.
  func share(
    by formula: ContentFormula, of good: Good, madeIn exporter: Country, under regime: Regime
  ) -> (Bounds<ExactFraction>, missing: [String]) {
    let open = (good.fob == nil ? good.price?.missing ?? ["good.fob"] : [])
    let codes: [RuleCodes]? = if case .focused(let codes) = formula { codes } else { nil }
    let missing =
      open + missingMaterials(of: good, on: codes, madeIn: exporter, under: regime)
    switch formula {
    case .buildDown: return (indirect, missing)
    case .buildUp:
      guard isFOBKnown, price > 0 else { return (Self.anything, missing) }
      return (
        Bounds(
          ExactFraction(regionalMaterials.low, over: price),
          ExactFraction(min(price, regionalMaterials.high), over: price)), missing
      )
    case .netCost:
      guard let cost = good.netCost.map({ $0.units(dividedInto: divisions) }), cost > 0 else {
        // Goods that are sold at a loss cost more than their price.
        return (Self.anything, ["good.net_cost"])
      }
      let whole = cost * (scale / divisions)
      return (
        Bounds(
          ExactFraction(whole - nonOriginating.high, over: whole),
          ExactFraction(whole - nonOriginating.low, over: whole)), missing
      )
    case .focused(let codes):
      guard isFOBKnown, price > 0 else { return (Self.anything, missing) }
      let counted = focused(on: codes, of: good, madeIn: exporter, under: regime)
      return (
        Bounds(
          ExactFraction(price - counted.high, over: price),
          ExactFraction(price - counted.low, over: price)), missing
      )
    }
  }

  /// The value of materials of some codes that do not originate.
  private func focused(
    on codes: [RuleCodes], of good: Good, madeIn exporter: Country, under regime: Regime
  ) -> Bounds<Int128> {
    guard let materials = good.materials else { return Bounds(0, nonOriginating.high) }
    var sum = Bounds<Int128>(0)
    var isOpen = false
    for material in materials {
      let count = MaterialCount(of: material, madeIn: exporter, under: regime)
      let isHeld = material.isHeld(by: codes)
      let counted = count.nonOriginating
      guard isHeld != .notMet, counted.high > .zero else { continue }
      guard let value = material.value.map({ $0.units(dividedInto: divisions) }),
        count.value == .asAsked
      else {
        isOpen = true
        continue
      }
      if isHeld == .met { sum.low += value * Int128(counted.low.millionths) }
      sum.high += value * Int128(counted.high.millionths)
    }
    return isOpen ? Bounds(sum.low, max(sum.low, nonOriginating.high)) : sum
  }

  /// The facts of materials without which what does not originate is not settled: of all, or of some codes.
  func missingMaterials(
    of good: Good, on codes: [RuleCodes]? = nil, madeIn exporter: Country, under regime: Regime
  ) -> [String] {
    guard let materials = good.materials else {
      return good.nonOriginating == nil || codes != nil ? ["good.materials"] : []
    }
    return materials.enumerated().flatMap { place, material -> [String] in
      let count = MaterialCount(of: material, madeIn: exporter, under: regime)
      let isHeld = codes.map(material.isHeld(by:)) ?? .met
      guard isHeld != .notMet, count.nonOriginating.high > .zero else { return [] }
      let path = "good.materials[\(place)]."
      return (material.value == nil ? [path + "value"] : [])
        + count.cumulation.missing(at: place)
        + (isHeld == .unknown
          ? [path + (material.classification == nil || material.isCodeOpen ? "code" : "of_part")]
          : [])
    }
  }
}

extension ContentFormula {
  /// The name of the formula in findings.
  fileprivate var name: Finding.Question.Content.Formula {
    switch self {
    case .buildDown: .buildDown
    case .buildUp: .buildUp
    case .netCost: .netCost
    case .focused: .focusedValue
    }
  }

  /// The codes on which it looks; none, if on all.
  fileprivate var codes: String {
    if case .focused(let codes) = self { codes.list } else { "" }
  }
}
