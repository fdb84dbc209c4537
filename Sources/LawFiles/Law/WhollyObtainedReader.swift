package import Reading
package import TariffLaw

/// Reads `wholly-obtained.json`: the clauses of a scheme's list, each with its place and days.
package enum WhollyObtainedReader {
  package static func read(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> PlacedIndex<String, WhollyObtainedClause> {
    let clauses: [Placed<WhollyObtainedClause>] = try ObjectReader.read(file) { top in
      top.format()
      return top.required("clauses")?.placedObjects { clause($0, of: scheme) }
    }
    return try PlacedIndex(clauses) { clause, other in
      AnswerComplaint(
        subject: "letter \(clause.letter)", noun: "clause", days: clause.days,
        others: other.value.days, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byLetter: all)
    }
  }

  private static func clause(_ entry: ObjectReader, of scheme: SchemeID) -> WhollyObtainedClause? {
    let letter = entry.required("letter")?.text()
    let kind = entry.required("kind")?
      .choice(of: WhollyObtainedClause.Kind.self, noun: "a kind of clause")
    let citation = entry.citation(in: scheme.name)
    let summary = entry.required("summary")?.text()
    let given = entry.optional("gives")
    let codes = given?.codes()
    let codesKnown = given.flatMap { _ in
      entry.required("gives_evidence")?.choice(of: Evidence.self, noun: "a kind of evidence")
    }
    let days = entry.days()
    let known = entry.attestation()
    guard let letter, let kind, let citation, let summary, let days, let known,
      given == nil || codes != nil && codesKnown != nil
    else {
      return nil
    }
    let name = scheme.name.lowercased() + ".wholly_obtained." + letter
    let goods = codes.map { codes in
      Lawful(
        codes,
        Basis(
          name: name + ".gives", citation: citation, evidence: codesKnown ?? known.evidence,
          note: .text(summary)))
    }
    return WhollyObtainedClause(
      letter: letter, kind: kind,
      basis: Basis(name: name, citation: citation, known: known, note: .text(summary)),
      days: days, goods: goods)
  }
}
