internal import TariffLaw

/// Reads the proof of origin of a claim.
enum ProofReader {
  static func proof(_ entry: ObjectReader, _ words: DeclaredWords) -> ProofOfOrigin? {
    var proof = ProofOfOrigin()
    proof.kind = entry.optional("kind")?.proofKind(of: words)
    proof.number = entry.optional("number")?.text()
    proof.issued = entry.optional("issued")?.day()
    proof.shipped = entry.optional("shipped")?.day()
    proof.presented = entry.optional("presented")?.day()
    let stated = entry.optional("criterion").flatMap(criteria)
    proof.criteria = stated?.criteria
    proof.shownContent = stated?.share
    proof.isRetroactive = entry.optional("retroactive")?.bool()
    proof.hasSimplifiedDeclaration = entry.optional("simplified_declaration")?.bool()
    proof.hasThirdCountryInvoice = entry.optional("third_country_invoice")?.bool()
    return proof
  }

  /// Reads a criterion as forms state it: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`.
  static func criteria(_ value: ValueReader) -> StatedCriteria? {
    guard let text = value.text() else { return nil }
    return StatedCriteria(text) ?? value.refuse(ClaimComplaint.notACriterion(text))
  }
}
