package import Reading
package import TariffLaw

/// Reads the proof of origin of a claim.
package enum ProofReader {
  package static func proof(
    _ entry: ObjectReader, _ amounts: AmountReader, _ words: DeclaredWords
  ) -> ProofOfOrigin? {
    var proof = ProofOfOrigin()
    proof.kind = entry.optional("kind")?.proofKind(of: words)
    proof.number = entry.optional("number")?.text()
    proof.issued = entry.optional("issued")?.day()
    proof.shipped = entry.optional("shipped")?.day()
    proof.presented = entry.optional("presented")?.day()
    proof.isLateByForceMajeure = entry.optional("force_majeure")?.bool()
    let stated = entry.optional("criterion").flatMap(criteria)
    proof.criteria = stated?.criteria
    proof.shownContent = stated?.share
    proof.isRetroactive = entry.optional("retroactive")?.bool()
    proof.hasSimplifiedDeclaration = entry.optional("simplified_declaration")?.bool()
    proof.original = entry.optional("back_to_back")?.object(original)
    proof.consignmentFOB = amounts.money(entry.optional("consignment_fob"))
    proof.hasThirdCountryInvoice = entry.optional("third_country_invoice")?.bool()
    return proof
  }

  /// Reads a criterion as forms state it: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`.
  package static func criteria(_ value: ValueReader) -> StatedCriteria? {
    guard let text = value.text() else { return nil }
    return StatedCriteria(text) ?? value.refuse(ClaimComplaint.notACriterion(text))
  }

  private static func original(_ entry: ObjectReader) -> OriginalProof? {
    var original = OriginalProof()
    original.origin = entry.optional("origin")?.country()
    original.issued = entry.optional("issued")?.day()
    let stated = entry.optional("criterion").flatMap(criteria)
    original.criteria = stated?.criteria
    original.shownContent = stated?.share
    return original
  }
}
