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

  /// The reading by which what was recovered of materials counts, where something was.
  func recoveredCaveats(under regime: Regime) -> [Caveat] {
    let isSaid =
      (materials ?? []).contains { $0.recovered != nil }
      || (bill?.items ?? []).contains { $0.material.recovered != nil }
    guard isSaid, let reading = regime.recovered else { return [] }
    return caveats(of: [reading.basis])
  }
}
