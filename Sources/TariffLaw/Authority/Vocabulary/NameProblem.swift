/// What is wrong with a name or a word of the law.
public enum NameProblem: Error, Equatable {
  /// A text that is not what it should be; `noun` has its article, as in "a parameter".
  ///
  /// `known` are all that it may be, if they are few enough to be told; `candidates` those among which the
  /// one that was meant may be looked for.
  case notOneOf(String, noun: String, known: [String], candidates: [String])
  /// A text of another form than was expected.
  case expected(String, found: String)

  /// A text that is not of a closed list.
  static func notAmong(_ known: [String], noun: String, _ text: String) -> Self {
    .notOneOf(text, noun: noun, known: known, candidates: known)
  }
}

extension NameProblem: CustomStringConvertible {
  /// The message, without a guess at what was meant.
  public var description: String {
    switch self {
    case .notOneOf(let text, let noun, let known, _):
      "'\(text)' is not \(noun)"
        + (known.isEmpty ? "" : " (one of: \(known.joined(separator: ", ")))")
    case .expected(let expected, let found): "expected \(expected), found '\(found)'"
    }
  }
}
