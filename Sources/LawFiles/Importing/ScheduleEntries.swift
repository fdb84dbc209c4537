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

    /// An index that is there, with the entries that it does not have; one that it has stays as it is.
    ///
    /// - Parameters:
    ///   - index: The index that is there.
    ///   - refusesOthers: Whether an entry of the same table that is of another instrument or other days is wrong.
    /// - Returns: The index as a file.
    /// - Throws: `Diagnostics` if the index that is there is wrong.
    public func added(
      to index: SourceFile, refusesOthers: Bool = true
    ) throws(Diagnostics) -> ScheduleImport.File {
      let folder = path.split(separator: "/").first.map(String.init) ?? ""
      // Read as it is used, so that nothing is added to what is no index.
      let held = try ScheduleIndexReader.read(
        index, scheme: SchemeID(folder.uppercased()), folder: folder)
      let text = String(decoding: index.bytes, as: UTF8.self)
      let files = Set((held + held.flatMap { $0.amendments }).map { $0.file })
      let all = held + held.flatMap { $0.amendments }
      let wrong =
        refusesOthers
        ? entries.compactMap { $0.complaint(beside: all, of: "\(folder)/\($0.file)") } : []
      if let problem = Diagnostics(
        wrong.map { index.diagnostic($0, at: index.content.lowerBound) })
      {
        throw problem
      }
      let new = entries.filter { !files.contains("\(folder)/\($0.file)") }
      guard !new.isEmpty, let end = text.lastIndex(of: "]") else {
        return ScheduleImport.File(path: path, bytes: index.bytes)
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
    /// The days.
    let days: DayRange

    /// What is said if a table of its name is there that is of another instrument or of other days.
    func complaint(beside held: [ScheduleDescription], of path: String) -> ImportComplaint? {
      let own = held.filter { $0.file == path }
      guard let first = own.first else { return nil }
      let from = own.map { $0.days.from }.contains(where: { $0 == days.from })
      return first.source == source && from
        ? nil : .tableOfAnother(path, source: first.source, first.days)
    }
  }

  /// The entries of the columns whose days a recipe says, by scheme, in the order of the recipe.
  public static func of(_ recipe: Recipe) -> [Index] {
    var schemes: [String] = []
    var entries: [String: [Entry]] = [:]
    for column in recipe.columns {
      guard let days = column.days ?? recipe.days else { continue }
      if entries[column.scheme] == nil { schemes.append(column.scheme) }
      entries[column.scheme, default: []].append(
        Entry(
          file: recipe.file(of: column), text: entry(of: column, days, recipe),
          source: recipe.source, days: days))
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
