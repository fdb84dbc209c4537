public import Reading
public import TariffLaw

/// Reads `schedules.json`: which schedules a scheme's folder holds, whose, and for which days.
///
/// ```json
/// { "format": 1, "schedules": [
///   { "member": "VN", "edition": "AHTN2022", "file": "lines/VN-ahtn2022.csv",
///     "valid_from": "2026-01-01", "valid_to": "2026-12-31", "state_of": "2026-01",
///     "source": "Viet Nam, decree 126/2022/ND-CP", "evidence": "official" },
///   { "member": "VN", "edition": "AHTN2022", "file": "lines/VN-decree.csv",
///     "valid_from": "2026-07-01", "amends": "lines/VN-ahtn2022.csv",
///     "source": "a decree of June 2026", "evidence": "official" } ] }
/// ```
/// A day that is left out or `null` is an open end. Two schedules of one member may not share a day, unless one
/// amends the other for some lines. One that amends another may have `"each_year": {"from": "05-01", "to": "09-30"}`, and
/// is then of these days of each year alone.
public enum ScheduleIndexReader {
  /// Reads the index of a folder.
  ///
  /// - Parameters:
  ///   - file: The file `schedules.json`.
  ///   - scheme: The scheme whose folder it is.
  ///   - folder: The name of the folder: `atiga`.
  ///   - editions: The days of the editions of the nomenclature.
  /// - Returns: The schedules, in the order of the file; one that is amended stands there for each run of days
  ///   on which the same schedules amend it.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, scheme: SchemeID, folder: String, editions: EditionDays = .notHeld
  ) throws(Diagnostics) -> [ScheduleDescription] {
    try placed([file], scheme: scheme, folder: folder, editions: editions).schedules.map {
      $0.value
    }
  }

  /// Reads the index of a folder, each schedule with its place.
  ///
  /// Of several files, the entries of an earlier one lie over those of a later one.
  package static func placed(
    _ files: ArraySlice<SourceFile>, scheme: SchemeID, folder: String, editions: EditionDays,
    over entries: [AmendedSchedules.Entry] = []
  ) throws(Diagnostics) -> AmendedSchedules {
    guard let file = files.first else { return AmendedSchedules(entries) }
    var whole: Result<AmendedSchedules, Diagnostics>?
    _ = try ObjectReader.read(file) { index -> Bool? in
      guard let listed = listed(index, scheme: scheme, folder: folder, editions) else { return nil }
      // What is wrong between entries of two files is noted while both are open.
      let visible = AmendedSchedules.visible(listed, below: entries)
      do throws(Diagnostics) {
        whole = .success(
          try placed(
            files.dropFirst(), scheme: scheme, folder: folder, editions: editions,
            over: entries + visible))
      } catch {
        whole = .failure(error)
      }
      return true
    }
    guard let whole else { return AmendedSchedules(entries) }
    return try whole.get()
  }

  /// Reads the entries of an index, each by itself: those that amend others for what they say alone.
  package static func entries(
    _ file: SourceFile, scheme: SchemeID, folder: String
  ) throws(Diagnostics) -> [AmendedSchedules.Entry] {
    try ObjectReader.read(file) { listed($0, scheme: scheme, folder: folder, .notHeld) }
  }

  private static func listed(
    _ index: ObjectReader, scheme: SchemeID, folder: String, _ editions: EditionDays
  ) -> [AmendedSchedules.Entry]? {
    index.format()
    return index.required("schedules")?.list { entry in
      entry.object { entry -> [AmendedSchedules.Entry]? in
        let description = description(entry, scheme: scheme, folder: folder, editions)
        let amends = entry.optional("amends")?.text().map { "\(folder)/\($0)" }
        let days = Season.days(entry, of: description, amends: amends != nil)
        return description.map { description in
          days.map {
            AmendedSchedules.Entry(
              description.during($0, amendedBy: []), amends: amends, place: entry)
          }
        }
      }
    }?.flatMap { $0 }
  }

  /// Reads the index of a folder: the schedules by member, and those that amend them.
  package static func indexed(
    _ files: [SourceFile], scheme: SchemeID, folder: String, editions: EditionDays
  ) throws(Diagnostics) -> (
    schedules: PlacedIndex<Country, ScheduleDescription>, amendments: [Placed<ScheduleDescription>]
  ) {
    let read = try placed(files[...], scheme: scheme, folder: folder, editions: editions)
    let index = try PlacedIndex(read.schedules) { schedule, other in
      IndexComplaint.overlap(schedule.member, schedule.days, other.value.days, at: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byMember: all)
    }
    return (index, read.amendments)
  }

  private static func description(
    _ entry: ObjectReader, scheme: SchemeID, folder: String, _ editions: EditionDays
  ) -> ScheduleDescription? {
    let member = entry.required("member")?.country()
    let edition = entry.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let file = entry.required("file")?.parsed(as: "a path below the folder, as 'lines/VN.csv'") {
      isBelow($0) ? $0 : nil
    }
    let column = entry.optional("column")?.text()
    let days = entry.days(from: "valid_from", to: "valid_to")
    let state = entry.optional("state_of")?.parsed(as: "a year, month or day, as '2026-01'") {
      StateOfLaw($0) == nil ? nil : $0
    }
    let source = entry.required("source")?.text()
    let known = entry.attestation()
    let others = entry.optional("other_lines").flatMap(otherLines) ?? .none
    let note = entry.optional("note")?.text()
    guard let member, let edition, let file, let days, let source, let known else { return nil }
    let ageing = ScheduleAgeing(
      nextEdition: editions.next(after: edition),
      stateLastsUntil: state.flatMap(StateOfLaw.init(_:))?.yearBeyond)
    return ScheduleDescription(
      scheme: scheme, member: member, edition: edition, days: days, stateOf: state,
      source: source, evidence: known.evidence, daysEvidence: known.daysEvidence,
      file: "\(folder)/\(file)", column: column, otherLines: others, note: note,
      ageing: days.to == nil ? ageing : nil)
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
}
