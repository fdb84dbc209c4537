package import Reading
package import TariffLaw

/// Reads one material of a bill of materials.
package enum MaterialReader {
  package static func read(
    _ value: ValueReader, _ amounts: AmountReader, _ words: DeclaredWords
  ) -> Material? {
    value.object { material($0, amounts, words, value: "value") }
  }

  /// Reads what is said of a material, its value under a key.
  package static func material(
    _ entry: ObjectReader, _ amounts: AmountReader, _ words: DeclaredWords, value: String
  ) -> Material {
    var material = Material()
    material.name = entry.optional("name")?.text()
    material.code = entry.optional("code")?.code()
    material.value = amounts.money(entry.optional(value))
    material.recovered = amounts.money(entry.optional("recovered"))
    material.basis = entry.optional("basis")?
      .choice(of: Material.ValueBasis.self, noun: "a price term of a material")
    material.origin = entry.optional("origin")?.country()
    material.status = entry.optional("status")?.choice(of: Material.Status.self, noun: "a status")
    material.isFromLicensedMaker = entry.optional("licensed_manufacturer")?.bool()
    material.content = entry.optional("content")?.percentage(.share)
    material.proof = entry.optional("proof")?.object { proof($0, words) }
    material.supplier = entry.optional("supplier")?.text()
    material.isOfPart = entry.optional("of_part")?.bool()
    readRole(&material, entry, words)
    material.stockRecord = entry.optional("stock_record")?
      .object { StockRecordReader(amounts, words).record($0) }
    return material
  }

  /// Reads the proof with which a material comes.
  package static func proof(_ entry: ObjectReader, _ words: DeclaredWords) -> MaterialProof? {
    MaterialProof(
      kind: entry.optional("kind")?.proofKind(of: words),
      isPartialCumulation: entry.optional("partial_cumulation")?.bool())
  }

  /// Reads what part it plays, and the facts that decide where such a part counts.
  private static func readRole(
    _ material: inout Material, _ entry: ObjectReader, _ words: DeclaredWords
  ) {
    material.role =
      entry.optional("role")?.word(.roles, of: words).flatMap(words.role)
      ?? .material
    material.isClassifiedWithGood = entry.optional("classified_with_good")?.bool()
    material.isSeparatelyInvoiced = entry.optional("separately_invoiced")?.bool()
    material.isCustomary = entry.optional("customary")?.bool()
    material.isIncorporated = entry.optional("incorporated")?.bool()
    material.stock = entry.optional("stock_control")?
      .choice(of: Material.StockControl.self, noun: "a way of keeping apart")
    material.isMethodFixedForYear = entry.optional("method_fixed_for_year")?.bool()
  }
}
