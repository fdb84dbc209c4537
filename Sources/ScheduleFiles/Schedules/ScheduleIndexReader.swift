public import TariffLaw

/// Reads `schedules.json`: which schedules a scheme's folder holds, whose, and for which days.
///
/// ```json
/// { "format": 1, "schedules": [
///   { "member": "VN", "edition": "AHTN2022", "file": "lines/VN-ahtn2022.csv",
///     "valid_from": "2026-01-01", "valid_to": "2026-12-31", "state_of": "2026-01",
///     "source": "Viet Nam, decree 126/2022/ND-CP", "evidence": "official" } ] }
/// ```
/// A day that is left out or `null` is an open end. Two schedules of one member may not share a day.
public enum ScheduleIndexReader {
  /// Reads the index of a folder.
  ///
  /// - Parameters:
  ///   - file: The file `schedules.json`.
  ///   - scheme: The scheme whose folder it is.
  ///   - folder: The name of the folder: `atiga`.
  /// - Returns: The schedules, in the order of the file.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, scheme: SchemeID, folder: String
  ) throws(Diagnostics) -> [ScheduleDescription] {
    try placed(file, scheme: scheme, folder: folder).map(\.value)
  }

  /// Reads the index of a folder, each schedule with its place.
  static func placed(
    _ file: SourceFile, scheme: SchemeID, folder: String
  ) throws(Diagnostics) -> [Placed<ScheduleDescription>] {
    try ObjectReader.read(file) { index in
      index.format()
      var known: [ScheduleDescription] = []
      return index.required("schedules")?.placedObjects { entry in
        guard let schedule = description(entry, scheme: scheme, folder: folder) else {
          return nil
        }
        if let other = known.first(where: {
          $0.member == schedule.member && $0.days.overlaps(schedule.days)
        }) {
          entry.complain(
            IndexComplaint.overlap(schedule.member, schedule.days, other.days),
            aboutKey: "valid_from")
          return nil
        }
        known.append(schedule)
        return schedule
      }
    }
  }

  private static func description(
    _ entry: ObjectReader, scheme: SchemeID, folder: String
  ) -> ScheduleDescription? {
    let member = entry.required("member")?.country()
    let edition = entry.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let file = entry.required("file")?.parsed(as: "a path below the folder, as 'lines/VN.csv'") {
      isBelow($0) ? $0 : nil
    }
    let days = entry.days(from: "valid_from", to: "valid_to")
    let state = entry.optional("state_of")?.parsed(as: "a year, month or day, as '2026-01'") {
      isStart(ofDay: $0) ? $0 : nil
    }
    let source = entry.required("source")?.text()
    let evidence = entry.evidence()
    let others = entry.optional("other_lines").flatMap(otherLines) ?? .none
    let note = entry.optional("note")?.text()
    guard let member, let edition, let file, let days, let source, let evidence else { return nil }
    return ScheduleDescription(
      scheme: scheme, member: member, edition: edition, days: days, stateOf: state,
      source: source, evidence: evidence, file: "\(folder)/\(file)", otherLines: others, note: note)
  }

  private static func otherLines(_ value: ValueReader) -> ScheduleDescription.OtherLines? {
    if case .string("not_held") = value.value.content { return .notHeld }
    return value.parsed { (text) throws(NotationProblem) in try DutyRate(notation: text) }
      .map { .rate($0) }
  }

  private static func isBelow(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private static func isStart(ofDay text: String) -> Bool {
    let count = text.utf8.count
    return [4, 7, 10].contains(count) && Day(text + "0000-01-01".dropFirst(count)) != nil
  }
}
