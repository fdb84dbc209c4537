/// Judges what a producer made himself, from the innermost thing up, and finds the materials of the good.
struct BillJudgement {
  /// The good with the materials that count.
  let good: Good
  /// What came of the bill.
  let ruling: BillRuling
  /// For each material of the good its place in the bill.
  private let places: [Int]

  /// Judges the bill of a good; `nil` if it has none.
  init?(
    of good: Good, madeIn exporter: Country, shippedOn day: Day,
    naming criteria: [OriginCriterion]?,
    under regime: Regime, _ rules: ProductRules
  ) {
    guard let bill = good.bill, let reading = regime.selfProduced else { return nil }
    func judge(
      _ one: Good, _ used: [Bill.Use], naming criteria: [OriginCriterion]?
    ) -> (good: Good, ruling: OriginRuling) {
      var one = one
      one.materials = used.map { $0.material.deductingRecovered(under: regime) }
      var silence = Silence()
      let ruling = examineOrigin(
        of: one, madeIn: exporter, shippedOn: day, naming: criteria, cameWith: nil, under: regime,
        rules, &silence)
      return (good: one, ruling: ruling)
    }
    let drawn = good.drawnByPlace
    var made = [BillRuling.Part?](repeating: nil, count: bill.items.count)
    /// The materials of an item as far as they can be told: where things that are open do not matter, as if they did not
    /// originate.
    func used(
      in place: Int, times count: ExactFraction?, _ one: Good, _ criteria: [OriginCriterion]?
    ) -> [Bill.Use] {
      func materials(_ open: Outcome?) -> [Bill.Use] {
        bill.materials(of: place, madeIn: exporter, made, times: count, takingOpen: open, drawn)
      }
      let asTold = materials(nil)
      guard asTold.contains(where: { made[$0.place] != nil && $0.material.status == nil }) else {
        return asTold
      }
      let least = materials(.notMet)
      let most = judge(one, materials(.met), naming: criteria).ruling.outcome
      return judge(one, least, naming: criteria).ruling.outcome == most ? least : asTold
    }
    var parts: [BillRuling.Part] = []
    for place in bill.downwards.reversed() where bill.isMade(place) && place != bill.good {
      let item = bill.items[place]
      var part = Good(code: item.material.code)
      part.edition = good.edition
      part.standing = item.material.standing
      if case .moved(let codes, _) = part.standing, codes.count == 1 {
        (part.code, part.standing) = (codes[0], .own)
      }
      part.fob = item.material.value
      part.processes = item.processes
      part.rule = item.rule
      let uses = used(in: place, times: ExactFraction(1), part, nil)
      part.materials = uses.map { $0.material.deductingRecovered(under: regime) }
      var reasoning = Reasoning()
      let ruling = examineOrigin(
        of: part, madeIn: exporter, shippedOn: day, naming: nil, cameWith: nil, asPart: true,
        under: regime, rules, &reasoning)
      let missing = missingFacts(of: reasoning.findings).flatMap {
        BillFact($0).named(in: uses.map { $0.place }, part.materials ?? [], made, whole: place)
      }.once
      let judged = BillRuling.Part(
        place: place, name: item.name, code: item.material.code, value: item.material.value,
        ruling: ruling, missing: missing, caveats: caveats(of: reasoning.findings))
      made[place] = judged
      parts.append(judged)
    }
    let count = bill.items[bill.good].quantity
    let whole = used(in: bill.good, times: count, good, criteria)
    let bought = bill.bought(for: bill.good, times: count, drawn)
    let rolledUp = judge(good, whole, naming: criteria)
    let traced = judge(good, bought, naming: criteria)
    let isTraced = reading.value == .tracing
    self.good = isTraced ? traced.good : rolledUp.good
    places = (isTraced ? bought : whole).map { $0.place }
    self.made = isTraced ? [BillRuling.Part?](repeating: nil, count: bill.items.count) : made
    ruling = BillRuling(
      parts: parts, reading: reading, rolledUp: rolledUp.ruling, traced: traced.ruling)
  }

  private let made: [BillRuling.Part?]

  /// The same facts by their places in the bill; for whether a part originates, the facts that settle it.
  func named(_ missing: [String]) -> [String] {
    missing.flatMap { BillFact($0).named(in: places, good.materials ?? [], made, whole: nil) }.once
  }

  /// The same findings with the facts by their places in the bill.
  func named(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var named = finding
      named.missing = self.named(finding.missing)
      named.premises = self.named(finding.premises)
      return named
    }
  }
}

/// The place of a fact of a good's material: `good.materials[2].status`.
private struct BillFact {
  private let fact: String
  private let material: Int?
  private let rest: Substring

  init(_ fact: String) {
    self.fact = fact
    let start = "good.materials["
    guard fact.hasPrefix(start), let close = fact.firstIndex(of: "]") else {
      material = nil
      rest = ""
      return
    }
    material = Int(fact[..<close].dropFirst(start.utf8.count))
    rest = fact[fact.index(after: close)...]
  }

  /// The facts of the bill that settle it.
  ///
  /// - Parameters:
  ///   - places: For each material its place in the bill.
  ///   - materials: The materials.
  ///   - made: What came of the items that the producer made.
  ///   - whole: The place of the item whose own facts are asked; `nil` for the good.
  /// - Returns: Their places in the claim.
  func named(
    in places: [Int], _ materials: [Material], _ made: [BillRuling.Part?], whole: Int?
  ) -> [String] {
    guard let material, places.indices.contains(material) else {
      guard let whole else { return [fact] }
      let own = "good.bill[\(whole)]."
      switch fact {
      case "good.code": return [own + "code"]
      case "good.fob": return [own + "unit_cost"]
      case "good.rule": return [own + "rule"]
      case "good.processes": return [own + "processes"]
      default: return [own + "status"]
      }
    }
    let place = places[material]
    if rest == ".status", let part = made[place] { return part.missing }
    let name = rest == ".value" ? ".unit_cost" : String(rest)
    guard materials.indices.contains(material) else { return ["good.bill[\(place)]\(name)"] }
    return [materials[material].said(name, at: "good.bill[\(place)]")]
  }
}
