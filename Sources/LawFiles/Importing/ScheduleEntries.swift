public import Reading
internal import TariffLaw

/// The entries of `schedules.json` for the tables of an import: whose, from which day to which, from where.
public enum ScheduleEntries {
  /// The entries of one scheme's index, with where the index stands.
  public struct Index: Sendable {
    /// The path below the folder of schedules: `atiga/schedules.json`.
    public let path: String
    /// For each table its file and its object, as it stands in the list.
    package let entries: [Entry]

    /// The index as a file of these entries alone.
    public var text: String {
      let listed = entries.map { "    \($0.text)" }.joined(separator: ",\n")
      return "{\n  \"format\": 1,\n  \"schedules\": [\n\(listed)\n  ]\n}\n"
    }

    /// An index that is there, with these entries in it.
    ///
    /// - Parameters:
    ///   - index: The index that is there.
    ///   - isOwn: Whether it is a folder of one's own, whose entries of the same lists are kept as the recipe says: one
    ///     of other days is written anew, and one of the same table and of another instrument is wrong. Else an entry that is there stays.
    /// - Returns: The index as a file.
    /// - Throws: `Diagnostics` if the index that is there is wrong.
    public func added(
      to index: SourceFile, isOwn: Bool = true
    ) throws(Diagnostics) -> ScheduleImport.File {
      let folder = path.split(separator: "/").first.map(String.init) ?? ""
      let held = try HeldTables(index, of: folder)
      var bytes = index.bytes
      if isOwn {
        let tables = entries.map { ($0, held.table(at: "\(folder)/\($0.file)")) }
        let wrong = tables.compactMap { entry, table in
          table.flatMap { entry.complaint(beside: $0, at: "\(folder)/\(entry.file)") }
        }
        if let problem = Diagnostics(
          wrong.map { index.diagnostic($0, at: index.content.lowerBound) })
        {
          throw problem
        }
        let changed = tables.compactMap { entry, table in
          table.flatMap { $0.isStated(as: entry) ? nil : (place: $0.offset, text: entry.text) }
        }
        for (place, text) in changed.sorted(by: { $0.place > $1.place }) {
          bytes.replaceSubrange(JSONText.object(at: place, in: bytes), with: text.utf8)
        }
      }
      let new = entries.filter { !held.paths.contains("\(folder)/\($0.file)") }
      let text = String(decoding: bytes, as: UTF8.self)
      guard !new.isEmpty, let end = text.lastIndex(of: "]") else {
        return ScheduleImport.File(path: path, bytes: bytes)
      }
      let before = text[..<end].trimmed
      let listed = new.map { "    \($0.text)" }.joined(separator: ",\n")
      let whole = "\(before)\(before.last == "[" ? "" : ",")\n\(listed)\n  \(text[end...])"
      return ScheduleImport.File(path: path, bytes: Array(whole.utf8))
    }

    /// The index as a file.
    public var file: ScheduleImport.File {
      ScheduleImport.File(path: path, bytes: Array(text.utf8))
    }
  }

  /// One entry.
  package struct Entry: Sendable {
    /// The file of the table, below the folder of the scheme.
    let file: String
    /// Its object, as it stands in the list.
    let text: String
    /// The instrument.
    let source: String
    /// How well it is known.
    let evidence: Evidence
    /// The path of the table that it changes, if it does.
    let amends: String?
    /// The runs of days on which it holds: one, or those of a season.
    let runs: [DayRange]

    /// What a recipe says of the table of a column; of one without days those of all time.
    init(_ column: Recipe.Column, of recipe: Recipe) {
      let days = column.days ?? recipe.days ?? .always
      file = recipe.file(of: column)
      text = ScheduleEntries.entry(of: column, days, recipe)
      source = recipe.source
      evidence = recipe.evidence
      amends = column.amended.map { "\(column.scheme)/\($0.file)" }
      if let season = column.amended?.season, let from = days.from, let to = days.to {
        runs = season.days(from: from, to: to)
      } else {
        runs = [days]
      }
    }

    /// What is said if the table of its name that is there is of another instrument or of other days.
    func complaint(beside table: HeldTables.Table, at path: String) -> ImportComplaint? {
      table.isSame(as: self) ? nil : .tableOfAnother(path, source: table.source, table.days)
    }
  }

  /// The entries of the columns whose days a recipe says, by scheme, in the order of the recipe.
  public static func of(_ recipe: Recipe) -> [Index] {
    var schemes: [String] = []
    var entries: [String: [Entry]] = [:]
    for column in recipe.columns where (column.days ?? recipe.days) != nil {
      if entries[column.scheme] == nil { schemes.append(column.scheme) }
      entries[column.scheme, default: []].append(Entry(column, of: recipe))
    }
    return schemes.map { scheme in
      Index(path: "\(scheme)/schedules.json", entries: entries[scheme, default: []])
    }
  }

  private static func entry(
    of column: Recipe.Column, _ days: DayRange, _ recipe: Recipe
  ) -> String {
    let members = [
      ("member", "\(recipe.member)"), ("edition", recipe.edition.rawValue),
      ("file", recipe.file(of: column)), ("valid_from", days.from.map { "\($0)" }),
      ("valid_to", days.to.map { "\($0)" }), ("source", recipe.source),
      ("evidence", recipe.evidence.rawValue),
    ]
    var pairs = members.map { "\"\($0)\": \($1.map(JSONText.quoted) ?? "null")" }
    if let amended = column.amended { pairs.append("\"amends\": \(JSONText.quoted(amended.file))") }
    if let season = column.amended?.season { pairs.append("\"each_year\": \(season.json)") }
    return "{ " + pairs.joined(separator: ", ") + " }"
  }
}
