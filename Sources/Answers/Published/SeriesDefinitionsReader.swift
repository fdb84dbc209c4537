internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads `observed/definitions.json`: the groups of series, and which rates are low.
struct SeriesDefinitionsReader {
  /// The schemes that are held, which the file may name; `nil` if they are not known, and any may be named.
  let held: [SchemeReader.Header]?

  func read(_ file: SourceFile) throws(Diagnostics) -> SeriesDefinitions {
    try ObjectReader.read(file) { top in
      top.format()
      let schemes = top.required("schemes")?.list { value in
        held == nil
          ? value.text()
          : value.choice(among: (held?.map(\.id.name) ?? []).sorted(), noun: "a scheme")
      }?.map(SchemeID.init(_:))
      let known = groups(of: schemes)
      let read = top.required("groups")?.placedObjects { group($0, among: known) }
      let groups = read.flatMap { top.each($0, "group of its name") { "'\($0.name)'" } }
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

  /// The groups of members of some schemes, or of all; `nil` if they are not known.
  private func groups(of schemes: [SchemeID]?) -> [String]? {
    held.map { held in
      let groups = held.filter { schemes?.contains($0.id) ?? true }
        .flatMap { $0.members.index.values.map(\.group) }
      return Set(groups).subtracting([""]).sorted()
    }
  }

  private func group(
    _ entry: ObjectReader, among known: [String]?
  ) -> (name: String, of: [String])? {
    let name = entry.required("name")?.text()
    let parts = entry.required("of")?.list { value in
      known == nil ? value.text() : value.choice(among: known ?? [], noun: "a group of members")
    }
    guard let name, let parts else { return nil }
    return (name, parts)
  }

  private func lowRate(_ entry: ObjectReader) -> Lawful<Percentage>? {
    let value = entry.required("value")?.percentage()
    let known = held?.flatMap { $0.instruments.map(\.value.name) }.sorted()
    let instrument = entry.required("instrument").flatMap { value in
      known == nil ? value.text() : value.choice(among: known ?? [], noun: "an instrument")
    }
    let place = entry.required("place")?.text()
    let evidence = entry.evidence()
    let note = entry.optional("note")?.text()
    guard let value, let instrument, let place, let evidence else { return nil }
    return Lawful(
      value,
      Basis(
        name: "series.low_rate", citation: Citation(instrument, place), evidence: evidence,
        note: note.map(Basis.Note.text)))
  }
}
