extension Unknowns {
  /// What is not told of each material.
  mutating func addMaterials() {
    if mayBeObtained { mayBeMissing.insert("good.wholly_obtained") }
    for (place, material) in (claim.good.materials ?? []).enumerated() {
      let name = "good.materials[\(place)]."
      func path<Value>(_ part: WritableKeyPath<MaterialFacts, Value>) -> (Value) -> Unknown.Value {
        { value in { $0.claim.good.materials?[place][keyPath: part] = value } }
      }
      if material.value == nil {
        add(Unknown(name + "value", taking: valuesOfMaterial.map(path(\.value))))
      }
      if material.code == nil {
        let same = String(claim.good.code.prefix(6))
        add(Unknown(name + "code", taking: [farCode, same].map(path(\.code))))
      }
      if material.isOfPart == nil, InformationGoods.cover(material.code) == .some,
        Judgement(claim: claim, readings: Readings()).isInformationGood
      {
        add(Unknown(name + "of_part", taking: [true, false].map(path(\.isOfPart))))
      }
      if material.origin == nil, material.status != .nonOriginating {
        add(Unknown(name + "origin", taking: [claim.from, otherMember, "CN"].map(path(\.origin))))
      }
      // Content, or the mark, is told of what originates in part.
      let isPart =
        material.status == .partial
        || material.status == nil && (material.content != nil || material.isMarkedPartial == true)
      if material.status == nil {
        let two: [MaterialFacts.Status] = [isPart ? .partial : .originating, .nonOriginating]
        add(Unknown(name + "status", taking: two.map(path(\.status))))
        // So may the licence of its maker tell, of a material of the exporting member.
        if material.origin == claim.from { mayBeMissing.insert(name + "licensed_manufacturer") }
      }
      // Goods of a licensed manufacturer of the exporting member are deemed to originate: article 29(5) of ATIGA.
      if material.status == .undetermined, material.origin == claim.from, claim.scheme == .atiga {
        let two: [MaterialFacts.Status] = [.undetermined, .originating]
        add(Unknown(name + "licensed_manufacturer", taking: two.map(path(\.status))))
      }
      guard material.status != .nonOriginating, material.status != .undetermined else { continue }
      if isPart, material.content == nil {
        // Content that makes it originate is not so marked: Annex 6.
        let isMarked = material.proofKind != nil && material.isMarkedPartial == true
        let most = isMarked ? Fraction(39_999_999, 1_000_000) : Fraction(40)
        let edges = [
          Fraction.zero, Fraction(1999, 100), Fraction(20), Fraction(3999, 100), most,
        ]
        add(Unknown(name + "content", taking: edges.map(path(\.content))))
      }
      if material.proofKind == nil {
        add(Unknown(name + "proof", taking: proofsOfMaterial(at: place)))
      } else if isPart, material.isMarkedPartial == nil {
        add(
          Unknown(
            name + "proof.partial_cumulation", taking: [true, false].map(path(\.isMarkedPartial))))
      }
    }
  }

  /// Since when two members took part in a pilot or an exchange by which a material's proof is one.
  mutating func addOpenLawOfMaterials() {
    guard claim.scheme == .atiga else { return }
    let day = claim.proof?.shipped ?? claim.on
    func isOpen(_ kind: String, _ isOpen: ([String]) -> Bool) -> Bool {
      (claim.good.materials ?? []).contains { material in
        guard material.proofKind == kind, let origin = material.origin, origin != claim.from
        else { return false }
        return isOpen([origin, claim.from])
      }
    }
    if isOpen("origin_declaration", { TypedLaw.isOpenPilot(between: $0, on: day) }) {
      addOnce(
        Unknown(
          "assume.atiga.proof.further_kinds", .fact, setting: \.readings.hasJoinedPilot,
          to: [false, true]))
    }
    if isOpen("e_form_d", { TypedLaw.isOpenExchange(between: $0, on: day) }) {
      // Of the good's own proof it is asked first what kind it is.
      let kind: Unknown.Kind = claim.proof?.kind == nil ? .sideFact : .fact
      addOnce(
        Unknown(
          "assume.atiga.proof.exchange", kind, setting: \.readings.hasJoinedExchange,
          to: [false, true]))
    }
  }

  /// Whether all materials may be of the exporting member, and whether one of them originates is not told.
  ///
  /// That the good is wholly obtained, article 27, then tells it as well.
  private var mayBeObtained: Bool {
    let materials = claim.good.materials ?? []
    return claim.good.clause == nil && materials.contains { $0.status == nil }
      && materials.allSatisfy { material in
        (material.origin ?? claim.from) == claim.from
          && (material.status ?? .originating) == .originating
      }
  }

  /// Nothing and all that the price leaves.
  ///
  /// Where several values are not told, also what two of them can be at once: three tenths, above any tolerance,
  /// and a half, so that together they leave too little content. Where the price is not told either, half of what is told stands beside a price of twice that.
  private var valuesOfMaterial: [Fraction] {
    let open = (claim.good.materials ?? []).filter { $0.value == nil }
    guard claim.good.fob != nil else {
      let parts = Judgement(claim: claim, readings: Readings()).parts
      return [.zero, parts * Fraction(1, 2), rest]
    }
    guard open.count > 1 else {
      return [.zero, leastThatFails] + valuesBeyondTolerance + [rest]
    }
    return [.zero, rest * Fraction(3, 10), rest * Fraction(1, 2), rest]
  }

  /// The value with which materials that are told and do not change come to the tolerance, and a hundredth more; the
  /// same with none of them.
  private var valuesBeyondTolerance: [Fraction] {
    guard let fob = claim.good.fob else { return [] }
    let allowed = fob * TypedLaw.tolerance / Fraction(100)
    let own = claim.good.code.prefix(4)
    var told = Fraction.zero
    for material in claim.good.materials ?? [] where material.code?.prefix(4) == own {
      told = told + (material.value ?? .zero)
    }
    let edges = [allowed - told, allowed].flatMap { [$0, $0 + Fraction(1, 100)] }
    return edges.filter { $0 > .zero && $0 < rest }
  }

  /// The least value with which too much does not originate, to a hundredth: what counts in part may yet be enough.
  private var leastThatFails: Fraction {
    let told = Judgement(claim: claim, readings: Readings()).nonOriginating ?? .zero
    let allowed = (claim.good.fob ?? .zero) * (Fraction(100) - TypedLaw.content) / Fraction(100)
    return min(rest, max(.zero, allowed - told + Fraction(1, 100)))
  }

  private func proofsOfMaterial(at place: Int) -> [Unknown.Value] {
    [
      { completion in
        guard let material = completion.claim.good.materials?[place] else { return }
        // Of enough content to originate it is not marked: Annex 6.
        completion.claim.good.materials?[place].proofKind = "form_d"
        completion.claim.good.materials?[place].isMarkedPartial =
          material.status == .partial && (material.content ?? .zero) < TypedLaw.content
      },
      { $0.claim.good.materials?[place].proofKind = "none" },
    ]
  }

  /// A code of another chapter than the good's.
  private var farCode: String { claim.good.code.hasPrefix("28") ? "390110" : "280110" }

  /// A member that is not the exporter, on any day of either scheme.
  private var otherMember: String { claim.from == "TH" ? "PH" : "TH" }
}
