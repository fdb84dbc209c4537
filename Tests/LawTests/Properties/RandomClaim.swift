import TestSupport

/// A claim with every fact told, drawn at random from a seed; nothing about it is real.
struct RandomClaim {
  private var random: Seeded
  private(set) var json = JSONDocument.object([:])

  /// Lines of Viet Nam of every kind: general, content alone, quota, no preference, withheld by Malaysia,
  /// ATIGA above MFN, product-specific rules that are held.
  private static let codes = [
    "8413.70.11", "8413.70.11", "8413.70.11", "8703.23.64", "1701.99.10", "8702.10.10",
    "2203.00.11", "1006.10.10", "0307.22.00", "0710.10.00", "8413", "84",
  ]
  private static let materialCodes = [
    "8501.52", "7325.99", "8413.91", "8407.34", "84", "8412.21", "1701.14", "0307.21", "8703",
  ]
  private static let members = ["TH", "ID", "PH", "LA", "MY", "SG"]
  private static let rules = [
    nil, "general", "RVC40", "CTH", "CC or RVC45", "RVC40 and CTH", "CTH except from 8407",
  ]

  /// Draws a claim.
  init(seed: Int) {
    random = Seeded(seed: seed)
    tell("scheme", "ATIGA")
    tell("on", "2026-02-02")
    tell("from", one(of: Self.members))
    tell("to", "VN")
    tell("currency", "USD")
    tell("customs_value", "5000.00")
    good()
    route()
    proof()
  }

  /// A number below a bound, from the same seed.
  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// The facts of the claim in an order drawn at random, an object always before what is in it.
  mutating func factsInRandomOrder() -> [String] {
    var open = json.places.sorted()
    var order: [String] = []
    while !open.isEmpty {
      let place = open.remove(at: number(below: open.count))
      let parent = place.lastIndex { $0 == "." || $0 == "[" }.map { String(place[..<$0]) }
      if let parent, open.contains(where: { $0 == parent || parent.hasPrefix($0 + "[") }) {
        open.append(place)
      } else {
        order.append(place)
      }
    }
    return order
  }

  private mutating func tell(_ place: String, _ text: String) { json[place] = .text(text) }

  private mutating func one<Element>(of choices: [Element]) -> Element {
    choices[number(below: choices.count)]
  }

  private mutating func chance(_ oneIn: Int) -> Bool { number(below: oneIn) == 0 }

  private static func amount(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }

  private mutating func good() {
    tell("good.code", one(of: Self.codes))
    let fob = 5 * (1 + number(below: chance(4) ? 5_000 : 200_000))
    tell("good.fob", Self.amount(fob))
    if let rule = one(of: Self.rules) { tell("good.rule", rule) }
    if chance(4) { tell("good.rvc_method", one(of: ["direct", "indirect"])) }
    var rest = fob
    func share(_ random: inout Self) -> String {
      let cents = random.chance(3) ? min(rest, fob * 3 / 5) : random.number(below: rest + 1)
      rest -= cents
      return Self.amount(cents)
    }
    let materials = (0..<number(below: 4)).map { _ in material(value: share(&self)) }
    json["good.materials"] = .list(materials)
    guard chance(2) else { return }
    for cost in ["labour", "overhead", "other"] { tell("good.\(cost)", share(&self)) }
    tell("good.profit", Self.amount(chance(3) ? 0 : rest))
  }

  private mutating func material(value: String) -> JSONDocument {
    var material = JSONDocument.object([:])
    material["value"] = .text(value)
    material["code"] = .text(one(of: Self.materialCodes))
    let status = one(of: ["originating", "partial", "non_originating", "undetermined"])
    material["status"] = .text(status)
    material["origin"] = .text(one(of: Self.members + ["CN", "JP"]))
    if status == "partial" {
      material["content"] = .text(one(of: ["19.999999", "20", "33", "39.999999", "40"]))
    }
    guard status == "originating" || status == "partial" else { return material }
    material["proof.kind"] = .text(one(of: ["e_form_d", "e_form_d", "none"]))
    guard status == "partial" else { return material }
    // Content of the threshold contradicts the mark, and a country that is no member its proof.
    let isMarked = !chance(4) && material["content"] != .text("40")
    material["proof.partial_cumulation"] = .bool(isMarked)
    if !Self.members.contains(where: { material["origin"] == .text($0) }) {
      material["proof.kind"] = .text("none")
    }
    return material
  }

  private mutating func route() {
    guard chance(3) else {
      json["route"] = .list([])
      return
    }
    var leg = JSONDocument.object([:])
    leg["through"] = .text(one(of: ["SG", "CN"]))
    leg["operations"] = .list(
      [.text("unloading")] + (chance(6) ? [.text("processing")] : [.text("reloading")]))
    leg["entered_commerce"] = .bool(chance(8))
    leg["reason"] = .text(one(of: ["transport", "transport", "geography", "trade"]))
    let documents = ["through_bill_of_lading", "proof_of_origin", "transit_evidence"]
    leg["documents"] = .list((chance(4) ? [] : documents).map(JSONDocument.text))
    json["route"] = .list([leg])
  }

  private mutating func proof() {
    tell("proof.shipped", "2026-01-30")
    tell("proof.presented", "2026-02-02")
    json["proof.force_majeure"] = .bool(chance(4))
    if chance(3) { tell("proof.criterion", one(of: ["RVC", "CTH", "CC", "PC", "CTH + RVC"])) }
    json["proof.simplified_declaration"] = .bool(chance(2))
    guard !chance(6) else {
      tell("proof.kind", "none")
      return
    }
    tell("proof.kind", one(of: ["e_form_d", "form_d", "origin_declaration"]))
    let issued = one(of: ["2026-01-30", "2026-01-30", "2026-01-31", "2025-01-31"])
    tell("proof.issued", issued)
    // A mark on a proof that was not issued after shipment contradicts it.
    json["proof.retroactive"] = .bool(chance(2) && issued == "2026-01-31")
  }
}
