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
    let last = entry.optional("last_chapter")
    let lastChapter = last?.code()?.chapter
    let days = entry.days()
    let known = entry.attestation()
    guard let letter, let kind, let citation, let summary, let days, let known,
      last == nil || lastChapter != nil
    else {
      return nil
    }
    return WhollyObtainedClause(
      letter: letter, kind: kind,
      basis: Basis(
        name: scheme.name.lowercased() + ".wholly_obtained." + letter, citation: citation,
        known: known, note: .text(summary)), days: days,
      lastChapter: lastChapter)
  }
}
