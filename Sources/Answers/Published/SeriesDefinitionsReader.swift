internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads `observed/definitions.json`: the groups of series, and which rates are low.
enum SeriesDefinitionsReader {
  static func read(_ file: SourceFile) throws(Diagnostics) -> SeriesDefinitions {
    try ObjectReader.read(file) { top in
      top.format()
      let schemes = top.required("schemes")?.list { $0.text().map(SchemeID.init(_:)) }
      let groups = top.required("groups")?.list { value in
        value.object { entry -> (name: String, of: [String])? in
          let name = entry.required("name")?.text()
          let parts = entry.required("of")?.list { $0.text() }
          guard let name, let parts else { return nil }
          return (name, parts)
        }
      }
      let lowRate = top.required("low_rate")?.object(lowRate)
      let listYear = top.required("list_sizes")?.object { entry -> Int? in
        let year = entry.required("year")?.integer(in: Day.years)
        let evidence = entry.evidence()
        let note = entry.required("note")?.text()
        return evidence == nil || note == nil ? nil : year
      }
      guard let schemes, let groups, let lowRate, let listYear else { return nil }
      return SeriesDefinitions(
        schemes: schemes, groups: groups, lowRate: lowRate, listYear: listYear)
    }
  }

  private static func lowRate(_ entry: ObjectReader) -> Lawful<Percentage>? {
    let value = entry.required("value")?.percentage()
    let instrument = entry.required("instrument")?.text()
    let place = entry.required("place")?.text()
    let evidence = entry.evidence()
    let note = entry.optional("note")?.text()
    guard let value, let instrument, let place, let evidence else { return nil }
    return Lawful(
      value,
      Basis(
        name: "series.low_rate", citation: Citation(instrument, place), evidence: evidence,
        note: note))
  }
}
