/// Whether the materials that came say their member, their status and their proof, so that a claim does not wait for what
/// the original says of them; at the desk it does.
func isToldByMaterials(
  _ claim: some ConsignmentFacts, _ regime: Regime, _ papers: Papers
) -> Bool {
  guard !papers.areAtHand else { return false }
  let materials = (claim.good.materials ?? []).filter { material in
    MaterialTreatment(of: material, under: regime).countsInClassification != .notMet
  }
  return !materials.isEmpty
    && materials.allSatisfy { material in
      let counted = MaterialCount(of: material, madeIn: claim.from, under: regime)
      return material.origin != claim.from && counted.cumulation.share.reaches(.whole) == .met
    }
}
