package import Reading
package import TariffLaw

/// Reads `departures.json`: what members did otherwise than the rules of a scheme.
package enum DepartureReader {
  package static func read(_ file: SourceFile) throws(Diagnostics) -> [Placed<Departure>] {
    let departures: [Placed<Departure>] = try ObjectReader.read(file) { top in
      top.format()
      return top.required("departures")?.placedObjects(departure)
    }
    return try PlacedIndex(departures) { departure, other in
      AnswerComplaint(
        subject: "'\(departure.name)'", noun: "departure of its name", place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Departure>(all) { [.init($0.name)] }
    }
    .placed
  }

  private static func departure(_ entry: ObjectReader) -> Departure? {
    let name = entry.required("name")?.text()
    let importer = entry.required("importer")?.country()
    let exporters = entry.required("exporters")?.list { $0.country() }
    let code = entry.optional("code")?.code()
    let part = entry.required("part")?.text()
    let days = entry.days()
    let ruleGives = entry.optional("rule_gives")?.rate()
    let applied = entry.optional("applied")?.rate()
    let says = entry.required("says")?.text()
    let source = entry.required("source")?.text()
    let known = entry.attestation()
    guard let name, let importer, let exporters, let part, let days, let says, let source,
      let known
    else { return nil }
    return Departure(
      name: name, importer: importer, exporters: exporters, code: code, part: part, days: days,
      ruleGives: ruleGives, applied: applied, says: says, source: source,
      evidence: known.evidence, daysEvidence: known.daysEvidence)
  }
}

extension ValueReader {
  /// Reads a rate in the notation of schedules.
  package func rate() -> DutyRate? {
    parsed { (text) throws(NotationProblem) in try DutyRate(notation: text) }
  }
}
