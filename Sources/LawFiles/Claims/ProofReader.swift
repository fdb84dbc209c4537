package import Reading
package import TariffLaw

/// Reads the proof of origin of a claim.
package enum ProofReader {
  package static func proof(_ entry: ObjectReader, _ words: DeclaredWords) -> ProofOfOrigin? {
    var proof = ProofOfOrigin()
    proof.kind = entry.optional("kind")?.proofKind(of: words)
    proof.number = entry.optional("number")?.text()
    proof.issued = entry.optional("issued")?.day()
    proof.shipped = entry.optional("shipped")?.day()
    proof.presented = entry.optional("presented")?.day()
    proof.criteria = entry.optional("criterion").flatMap(criteria)
    proof.isRetroactive = entry.optional("retroactive")?.bool()
    proof.hasSimplifiedDeclaration = entry.optional("simplified_declaration")?.bool()
    proof.hasThirdCountryInvoice = entry.optional("third_country_invoice")?.bool()
    return proof
  }

  /// Reads a criterion as forms state it: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`.
  package static func criteria(_ value: ValueReader) -> [OriginCriterion]? {
    guard let text = value.text() else { return nil }
    return OriginCriterion.list(stated: text) ?? value.refuse(ClaimComplaint.notACriterion(text))
  }
}
