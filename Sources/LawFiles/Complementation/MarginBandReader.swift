package import Reading
package import TariffLaw

/// Reads `margins.json`: margins of preference decided across the board, by import value and day.
package enum MarginBandReader {
  package static func read(
    _ file: SourceFile, of scheme: SchemeID, members: [Country]
  ) throws(Diagnostics) -> PlacedIndex<Country, MarginBand> {
    let bands: [Placed<MarginBand>] = try ObjectReader.read(file) { top in
      top.format()
      guard let currency = top.required("currency")?.currency() else { return nil }
      return top.required("bands")?.placedObjects { band($0, of: scheme, currency) }
    }
    return try PlacedIndex(bands) { band, other in
      AnswerComplaint(
        subject: "'\(band.name)'", noun: "margin for some of its import values and members",
        place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(all, ofMembers: members)
    }
  }

  private static func band(
    _ entry: ObjectReader, of scheme: SchemeID, _ currency: Currency
  ) -> MarginBand? {
    let name = entry.required("name")?.text()
    let above = entry.optional("above")?.money(currency)
    let atMost = entry.optional("at_most")?.money(currency)
    let from = entry.required("from")?.day()
    let latest = entry.optional("at_latest")?.day()
    let members = entry.optional("members")?.countries() ?? []
    let benefit = entry.benefit()
    let citation = entry.citation(in: scheme.name)
    let known = entry.attestation()
    let note = entry.optional("note")?.text()
    if let from, let latest, latest < from {
      entry.complain(
        LawComplaint.lastBeforeFirst(first: from, last: latest), aboutKey: "at_latest")
      return nil
    }
    guard let name, let from, let benefit, let citation, let known else {
      if benefit == nil { entry.complain(ComplementationComplaint.noBenefit) }
      return nil
    }
    return MarginBand(
      name: name, above: above, atMost: atMost, from: Bounds(from, latest ?? from),
      members: members, benefit: benefit,
      basis: Basis(
        name: "\(scheme.name.lowercased()).margin", citation: citation, known: known,
        note: note.map(Basis.Note.text)))
  }
}
