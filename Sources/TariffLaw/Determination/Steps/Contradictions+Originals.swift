/// A back-to-back proof for goods that were worked on, for goods of the member that issues it, or for others than
/// came.
func contradictions(
  inOriginalsOf good: Good, sentOnFrom exporter: Country, cameWith original: OriginalProof?,
  and further: [OriginalProof], _ regime: Regime
) -> [Contradiction] {
  guard let original, let basis = regime.topic(.backToBack) else { return [] }
  var found: [Contradiction] = []
  let minimal = regime.words.words(.processes, that: .minimal)
  let isWorked =
    good.processes?.contains { process in !minimal.contains { $0.name == process.rawValue } }
    == true
  if isWorked {
    found.append(
      Contradiction(.packedOnly, "proof.back_to_back", "good.processes", basis))
  }
  let originals = [original] + further
  let threshold = regime.contentThreshold
  for (place, own) in originals.enumerated() {
    guard let share = own.shownContent, own.criteria?.contains(.regionalValueContent) == true,
      share < threshold.value || share > .whole
    else { continue }
    let path = "proof.back_to_back" + (further.isEmpty ? "" : "[\(place)]")
    found.append(
      Contradiction(
        .shownContent(threshold.value), path + ".original_criterion", path + ".origin",
        figures: [.init(.shown, .perCent(share))], threshold.basis))
  }
  for (place, own) in originals.enumerated() where own.origin == exporter {
    found.append(
      Contradiction(
        .originOfAnother,
        "proof.back_to_back" + (further.isEmpty ? "" : "[\(place)]") + ".origin", "from",
        figures: [.init(.original, .country(exporter)), .init(.from, .country(exporter))], basis))
  }
  if original.origin != exporter, good.processes != nil, !isWorked, let origin = original.origin {
    found += deniedMaterials(of: good, sentOnFrom: exporter, cameWith: original, regime)
    found += otherGoods(in: good, basis, regime)
    let origins = further.map { $0.origin } + [origin]
    found += (good.materials ?? []).enumerated().compactMap { place, material in
      let treatment = MaterialTreatment(of: material, under: regime)
      guard let own = material.origin, treatment.countsInClassification != .notMet,
        !material.isPacking, !origins.contains(own), !origins.contains(nil)
      else { return nil }
      return Contradiction(
        .originOfOriginal(material.item(at: place)), "good.materials[\(place)].origin",
        "proof.back_to_back.origin",
        figures: [.init(.origin, .country(own)), .init(.original, .country(origin))], basis)
    }
  }
  return found
}

/// Goods that were packed only, of another subheading than all that came: packing makes no other good of them.
private func otherGoods(in good: Good, _ basis: Basis, _ regime: Regime) -> [Contradiction] {
  let digits = HSLevel.subheading.rawValue
  guard let own = good.code?.prefix(digits) else { return [] }
  let came = (good.materials ?? []).enumerated().filter { _, material in
    !material.isPacking
      && MaterialTreatment(of: material, under: regime).countsInClassification != .notMet
  }
  let codes = came.map { $0.element.code?.prefix(digits) }
  guard let first = came.first, codes.allSatisfy({ $0 != nil && $0 != own }) else { return [] }
  return [
    Contradiction(
      .packedOnly, "good.materials[\(first.offset)].code", "good.code",
      figures: first.element.code.map { [.init(.code, .code($0))] } ?? [], basis)
  ]
}

/// Materials of packed goods that do not originate by their own facts, though the original proof says that the goods do.
private func deniedMaterials(
  of good: Good, sentOnFrom exporter: Country, cameWith original: OriginalProof, _ regime: Regime
) -> [Contradiction] {
  (good.materials ?? []).enumerated().compactMap { place, material in
    guard MaterialTreatment(of: material, under: regime).countsInClassification != .notMet,
      let denying = material.denial(of: original, sentOnFrom: exporter, under: regime)
    else { return nil }
    return Contradiction(
      .originating(material.item(at: place)), "good.materials[\(place)].\(denying)",
      "proof.back_to_back", regime.topic(.backToBack))
  }
}
