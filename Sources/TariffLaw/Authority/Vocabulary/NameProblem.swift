/// What is wrong with a name or a word of the law.
public enum NameProblem: Error, Equatable {
  /// A text that is not what it should be; `noun` has its article, as in "a parameter".
  case notOneOf(String, noun: String, known: [String], nearest: [String])
  /// A text of another form than was expected.
  case expected(String, found: String)

  /// A text that is not of a closed list, with those of the list that are near.
  static func notAmong(_ known: [String], noun: String, _ text: String) -> Self {
    .notOneOf(text, noun: noun, known: known, nearest: nearest(to: text, among: known))
  }
}

extension NameProblem: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch self {
    case .notOneOf(let text, let noun, let known, let nearest):
      "'\(text)' is not \(noun)"
        + (known.isEmpty ? "" : " (one of: \(known.joined(separator: ", ")))")
        + (nearest.isEmpty
          ? "" : "; did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?")
    case .expected(let expected, let found): "expected \(expected), found '\(found)'"
    }
  }
}
