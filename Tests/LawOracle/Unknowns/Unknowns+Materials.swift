extension Unknowns {
  /// What is not told of each material.
  mutating func addMaterials() {
    for (place, material) in (claim.good.materials ?? []).enumerated() {
      let name = "good.materials[\(place)]."
      func path<Value>(_ part: WritableKeyPath<MaterialFacts, Value>) -> (Value) -> Unknown.Value {
        { value in { $0.claim.good.materials?[place][keyPath: part] = value } }
      }
      if material.value == nil {
        add(Unknown(name + "value", taking: [Fraction.zero, rest].map(path(\.value))))
      }
      if material.code == nil {
        let same = String(claim.good.code.prefix(6))
        add(Unknown(name + "code", taking: [farCode, same].map(path(\.code))))
      }
      if material.origin == nil, material.status != .nonOriginating {
        add(Unknown(name + "origin", taking: [claim.from, otherMember, "CN"].map(path(\.origin))))
      }
      if material.status == nil {
        // Content, or the mark, is told of what originates in part.
        let isPart = material.content != nil || material.isMarkedPartial == true
        let two: [MaterialFacts.Status] = [isPart ? .partial : .originating, .nonOriginating]
        add(Unknown(name + "status", taking: two.map(path(\.status))))
      }
      guard material.status != .nonOriginating, material.status != .undetermined else { continue }
      if material.status == .partial, material.content == nil {
        let edges = [
          Fraction.zero, Fraction(1999, 100), Fraction(20), Fraction(3999, 100), Fraction(40),
        ]
        add(Unknown(name + "content", taking: edges.map(path(\.content))))
      }
      if material.proofKind == nil {
        add(Unknown(name + "proof", taking: proofsOfMaterial(at: place)))
      } else if material.status == .partial, material.isMarkedPartial == nil {
        add(
          Unknown(
            name + "proof.partial_cumulation", taking: [true, false].map(path(\.isMarkedPartial))))
      }
    }
  }

  private func proofsOfMaterial(at place: Int) -> [Unknown.Value] {
    [
      { completion in
        let isPartial = completion.claim.good.materials?[place].status == .partial
        completion.claim.good.materials?[place].proofKind = "form_d"
        completion.claim.good.materials?[place].isMarkedPartial = isPartial
      },
      { $0.claim.good.materials?[place].proofKind = "none" },
    ]
  }

  /// A code of another chapter than the good's.
  private var farCode: String { claim.good.code.hasPrefix("28") ? "390110" : "280110" }

  /// A member that is not the exporter, on any day of either scheme.
  private var otherMember: String { claim.from == "TH" ? "PH" : "TH" }
}
