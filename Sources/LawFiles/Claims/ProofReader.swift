package import Reading
package import TariffLaw

/// Reads the proof of origin of a claim.
package enum ProofReader {
  package static func proof(
    _ entry: ObjectReader, _ amounts: AmountReader, _ setting: ClaimSetting
  ) -> ProofOfOrigin? {
    let words = setting.words
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
    let originals = entry.optional("back_to_back").flatMap(OriginalProofReader.originals)
    proof.original = originals?.first
    proof.consignmentFOB = amounts.money(entry.optional("consignment_fob"))
    let invoice = entry.optional("third_country_invoice")
    if let particulars = ParticularsReader.read(
      entry, invoice: invoice, further: originals?.dropFirst() ?? [], words)
    {
      proof.particulars = particulars
    }
    if let exporters = setting.exporters {
      var exporter = proof.particulars.exporter ?? StatedExporter()
      exporter.look(in: exporters)
      proof.particulars.exporter = exporter
    }
    proof.hasThirdCountryInvoice =
      proof.invoicer == nil ? invoice?.bool() : true
    return proof
  }

  /// Reads a criterion as forms state it: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`.
  package static func criteria(_ value: ValueReader) -> Box8? {
    guard let text = value.text() else { return nil }
    do throws(ClaimComplaint) {
      return try box8(text)
    } catch {
      return value.refuse(error)
    }
  }

  /// Reads criteria that may stand together, or says what was likely meant.
  package static func box8(_ text: String) throws(ClaimComplaint) -> Box8 {
    guard let read = Box8(readable: text) else {
      throw .notACriterion(text, likely: Box8.likely(for: text)?.description)
    }
    if let likely = read.likelyForm {
      throw .criteriaApart(text, likely: likely.description)
    }
    return read
  }
}
