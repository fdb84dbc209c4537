extension Material {
  /// The material as it counts, where the value of what was recovered of it is taken off.
  func deductingRecovered(under regime: Regime) -> Material {
    guard let recovered, let value, regime.recovered?.value == .deducted else { return self }
    var material = self
    material.value = value.subtracting(recovered)
    return material
  }
}

extension Good {
  /// The good with materials as they count, where something was recovered of them.
  func deductingRecovered(under regime: Regime) -> Good {
    guard let materials, materials.contains(where: { $0.recovered != nil }) else { return self }
    var good = self
    good.materials = materials.map { $0.deductingRecovered(under: regime) }
    return good
  }

  /// The readings by which materials count: what was recovered of them, and elements of production of which it is not
  /// said whether they go into the good.
  func readingsOfMaterials(under regime: Regime) -> [Caveat] {
    let all = (materials ?? []) + (bill?.items ?? []).map { $0.material }
    let isNotSaid = { (material: Material) in
      material.role.effect == .neutral && material.isIncorporated == nil
    }
    return caveats(
      of: [
        all.contains { $0.recovered != nil } ? regime.recovered?.basis : nil,
        all.contains(where: isNotSaid) ? regime.incorporationNotSaid?.basis : nil,
      ].compactMap { $0 })
  }
}
