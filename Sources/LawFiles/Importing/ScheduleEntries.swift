internal import Reading
internal import TariffLaw

/// The entries of `schedules.json` for the tables of an import: whose, from which day to which, from where.
public enum ScheduleEntries {
  /// The entries of one scheme's index, with where the index stands.
  public struct Index: Sendable {
    /// The path below the folder of schedules: `atiga/schedules.json`.
    public let path: String
    /// An object for each table, as it stands in the list.
    package let entries: [String]

    /// The index as a file of these entries alone.
    public var text: String {
      let listed = entries.map { "    \($0)" }.joined(separator: ",\n")
      return "{\n  \"format\": 1,\n  \"schedules\": [\n\(listed)\n  ]\n}\n"
    }

    /// The index as a file.
    public var file: ScheduleImport.File {
      ScheduleImport.File(path: path, bytes: Array(text.utf8))
    }
  }

  /// The entries of the columns whose days a recipe says, by scheme, in the order of the recipe.
  public static func of(_ recipe: Recipe) -> [Index] {
    var schemes: [String] = []
    var entries: [String: [String]] = [:]
    for column in recipe.columns {
      guard let days = column.days ?? recipe.days else { continue }
      if entries[column.scheme] == nil { schemes.append(column.scheme) }
      entries[column.scheme, default: []].append(entry(of: column, days, recipe))
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
    let pairs = members.map { "\"\($0)\": \($1.map(JSONText.quoted) ?? "null")" }
    return "{ " + pairs.joined(separator: ", ") + " }"
  }
}
