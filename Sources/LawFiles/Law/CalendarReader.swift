package import Reading
package import TariffLaw

/// Reads `calendar.json`: the commitments of a scheme through time, by group, list, track and sector.
package enum CalendarReader {
  /// Reads a calendar, whose commitments may name the lists that the scheme declares, or any if `nil`.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  package static func read(
    _ file: SourceFile, of scheme: SchemeID, lists: [String]?
  ) throws(Diagnostics) -> [PlacedCommitment] {
    try ObjectReader.read(file) { top in
      top.format()
      let groups = top.optional("groups")?.list { $0.placed(group($0)) } ?? []
      check(groups, in: top)
      let prefix = scheme.name.lowercased() + ReductionCalendar.namePart
      let reader = CommitmentReader(
        scheme: scheme, prefix: prefix, lists: lists,
        groups: Dictionary(first: groups.map { $0.value }))
      var sound: [PlacedCommitment] = []
      let commitments = top.required("commitments")?.list { value in
        value.object { reader.commitment($0) }.map { commitment in
          sound.append(commitment)
          return commitment
        }
      }
      guard let commitments else { return nil }
      check(sound.map { $0.commitment }, in: top.problems, file, prefix)
      return commitments
    }
  }

  private static func group(_ value: ValueReader) -> (String, [Country])? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let members = entry.required("members")?.list { $0.country() }
      return name.map { ($0, members ?? []) }
    }
  }

  /// Notes groups of one name.
  private static func check(
    _ groups: [Placed<(String, [Country])>], in entry: ObjectReader
  ) {
    _ = entry.each(groups.map { $0.map { $0.0 } }, "group of its name") { "'\($0)'" }
  }

  /// Notes names that stand twice, displacements of nothing, and exceptions without an order.
  private static func check(
    _ all: [Placed<Commitment>], in problems: Problems, _ file: SourceFile,
    _ prefix: String
  ) {
    var offsets: [String: Int] = [:]
    for (commitment, offset) in all.map({ ($0.value, $0.offset) }) {
      if offsets[commitment.name] != nil {
        problems.note(LawComplaint.nameTwice(short(commitment.name, prefix)), at: offset)
      } else {
        offsets[commitment.name] = offset
      }
    }
    let names = offsets.keys.sorted().map { short($0, prefix) }
    for (commitment, offset) in all.map({ ($0.value, $0.offset) }) {
      for name in commitment.displaced where offsets[name] == nil {
        let text = short(name, prefix)
        problems.note(
          ValueComplaint.notAmong(names, noun: "a commitment of this file", text), at: offset)
      }
    }
    guard !noteMany(all, in: problems, prefix) else { return }
    for conflict in ReductionCalendar(all.map { $0.value }).conflicts {
      problems.note(
        LawComplaint.withoutOrder(
          short(conflict.other.name, prefix), beside: short(conflict.one.name, prefix),
          at: file.position(of: offsets[conflict.one.name] ?? 0),
          over: short(conflict.displaced, prefix)),
        at: offsets[conflict.other.name] ?? 0)
    }
  }

  /// More exceptions than a commitment has, and than one is; each pair of them is looked at.
  private static let most = 100

  /// Notes commitments of which too many stand instead, or which do; false if there are none.
  private static func noteMany(
    _ all: [Placed<Commitment>], in problems: Problems, _ prefix: String
  ) -> Bool {
    var counts: [String: Int] = [:]
    for name in all.flatMap({ $0.value.displaced }) { counts[name, default: 0] += 1 }
    var isFound = false
    for (commitment, offset) in all.map({ ($0.value, $0.offset) }) {
      let isMany = commitment.displaced.count > most
      guard isMany || counts[commitment.name, default: 0] > most else { continue }
      isFound = true
      problems.note(
        LawComplaint.manyExceptions(
          short(commitment.name, prefix), displaces: isMany, most: most), at: offset)
    }
    return isFound
  }

  private static func short(_ name: String, _ prefix: String) -> String {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }
}
