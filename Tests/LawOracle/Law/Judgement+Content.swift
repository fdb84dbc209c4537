/// Regional value content: ATIGA articles 29 and 30, Annex 6; CEPT rules 3 and 4.
extension Judgement {
  /// The price less what does not originate, over the price.
  var indirect: Fraction? {
    guard let fob = claim.good.fob, let foreign = nonOriginating, fob > .zero else { return nil }
    return (fob - foreign) / fob
  }

  /// What is of the region, added up, over the price.
  var direct: Fraction? {
    guard let fob = claim.good.fob, let materials = claim.good.materials, fob > .zero
    else { return nil }
    var sum = Fraction.zero
    for material in materials { sum = sum + value(of: material) * countedShare(of: material) }
    for cost in claim.good.costs { sum = sum + (cost ?? .zero) }
    // What the elements come to beyond the price is a loss: a profit below nought.
    return (sum - max(.zero, parts - fob)) / fob
  }

  /// The value that does not originate.
  var nonOriginating: Fraction? {
    if isForeignItself { return readings.isForeignInFull ? claim.good.fob : .zero }
    guard let materials = claim.good.materials else { return claim.good.nonOriginating }
    var sum = Fraction.zero
    for material in materials {
      sum = sum + value(of: material) * (Fraction(1) - countedShare(of: material))
    }
    return sum
  }

  /// All materials and costs.
  var parts: Fraction {
    var sum = claim.good.materials == nil ? claim.good.nonOriginating ?? .zero : .zero
    for material in claim.good.materials ?? [] { sum = sum + value(of: material) }
    for cost in claim.good.costs { sum = sum + (cost ?? .zero) }
    return sum
  }

  /// A value in dollars: a converted amount is exact.
  func value(of material: MaterialFacts) -> Fraction {
    let value = material.value ?? .zero
    return material.isInEuros ? value * (claim.dollarsPerEuro ?? Fraction(1)) : value
  }

  /// How much of a material counts as originating.
  func countedShare(of material: MaterialFacts) -> Fraction {
    guard let origin = material.origin,
      TypedLaw.isMember(origin, of: claim.scheme, on: shipped)
    else { return .zero }
    switch material.status {
    case .originating:
      if origin == claim.from { return Fraction(1) }
      guard isAcceptedOfMaterial(material.proofKind, from: origin) else { return .zero }
      return material.isMarkedPartial == true ? .zero : Fraction(1)
    case .partial:
      let content = material.content ?? .zero
      // Content is cumulated from one member to another; at home a material originates or does not.
      if origin == claim.from { return content >= TypedLaw.content ? Fraction(1) : .zero }
      guard content >= TypedLaw.floor, isAcceptedOfMaterial(material.proofKind, from: origin) else {
        return .zero
      }
      if content >= TypedLaw.content { return Fraction(1) }
      if claim.scheme == .cept, shipped < TypedLaw.ceptPartial { return .zero }
      return material.isMarkedPartial == true ? content / Fraction(100) : .zero
    default: return .zero
    }
  }

  /// Whether a material of another member counts with a proof of a kind.
  ///
  /// The kinds are those of goods between the two on the day of shipment.
  func isAcceptedOfMaterial(_ kind: String?, from origin: String?) -> Bool {
    guard kind != "form_d" else { return true }
    guard claim.scheme == .atiga else { return false }
    let ends = [origin ?? claim.from, claim.from]
    switch kind {
    case "e_form_d": return isExchanged(between: ends, on: shipped)
    case "origin_declaration": return isDeclared(between: ends, on: shipped)
    default: return false
    }
  }
}
