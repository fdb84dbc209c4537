internal import TariffLaw

/// Reads `schedules.json`: which schedules of a scheme are held, whose, and for which days.
enum ScheduleIndexReader {
  static func read(
    _ file: SourceFile, scheme: SchemeID, folder: String
  ) throws(Diagnostics) -> [ScheduleDescription] {
    try ObjectReader.read(file) { top in
      top.format()
      return top.required("schedules")?.list { value in
        value.object { entry in description(entry, scheme, folder) }
      }
    }
  }

  private static func description(
    _ entry: ObjectReader, _ scheme: SchemeID, _ folder: String
  ) -> ScheduleDescription? {
    let member = entry.required("member")?.country()
    let edition = entry.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let file = entry.required("file")?.text()
    let days = entry.days(from: "valid_from", to: "valid_to")
    let stateOf = entry.optional("state_of")?.text()
    let source = entry.required("source")?.text()
    let evidence = entry.evidence()
    _ = entry.optional("note")?.text()
    guard let member, let edition, let file, let days, let source, let evidence else { return nil }
    return ScheduleDescription(
      scheme: scheme, member: member, edition: edition, days: days, stateOf: stateOf,
      source: source, evidence: evidence, file: "\(folder)/\(file)")
  }
}
