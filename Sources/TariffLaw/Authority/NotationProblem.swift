/// Why a text is not the notation that was asked for.
public struct NotationProblem: Error, Equatable, Sendable {
  /// What is wrong and what was expected.
  public let message: String
  /// The word that means nothing, if one does.
  public let misread: String?
  /// The words among which the one that was meant may be looked for.
  public let candidates: [String]

  /// Makes a problem of its message.
  public init(_ message: String, misread: String? = nil, candidates: [String] = []) {
    self.message = message
    self.misread = misread
    self.candidates = candidates
  }

  /// What is wrong with a word of a named value.
  init(_ problem: NameProblem, about name: String) {
    message = "\(name): \(problem)"
    if case .notOneOf(let word, _, _, let candidates) = problem {
      misread = word
      self.candidates = candidates
    } else {
      misread = nil
      candidates = []
    }
  }
}

extension NotationProblem: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
