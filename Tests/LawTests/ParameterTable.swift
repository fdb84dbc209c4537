import AFTA

/// The vocabulary's parameters as rows of a table.
enum ParameterTable {
  /// The rows of some subjects, by name.
  static func rows(
    of subjects: [ParameterDeclaration.Subject], _ standing: ParameterDeclaration.Standing
  ) -> [String] {
    Vocabulary.parameters
      .filter {
        subjects.contains($0.declaration.subject) && $0.declaration.standing == standing
      }
      .sorted { $0.pattern.text < $1.pattern.text }.map(row)
  }

  private static func row(_ row: DeclaredParameter) -> String {
    let declared = row.declaration
    let prefix = declared.standing == .law || declared.subject == .everyScheme ? "" : "PREFIX."
    let isNeeded = if case .none = declared.need { false } else { true }
    let without = isNeeded ? "**needed**: \(declared.absence)" : declared.absence
    return "| `\(prefix)\(row.pattern.text)` | \(unit(declared)) | \(declared.says) | \(without) |"
  }

  private static func unit(_ declared: ParameterDeclaration) -> String {
    let words = declared.words.map(words) ?? ""
    guard words.isEmpty else { return words }
    return declared.unit.rawValue
  }

  private static func words(_ list: WordList) -> String {
    let shown = list.words.map { "`\($0)`" }.joined(separator: ", ")
    return switch list {
    case .one: "one of \(shown)"
    case .several: "some of \(shown)"
    case .declared(let kind): "words of \(kind.rawValue) that are declared"
    case .groups: "\(shown), or two groups"
    case .scheme: "a scheme"
    case .members: "members or groups of them"
    case .codes: "codes"
    case .numbers: "whole numbers"
    }
  }
}
