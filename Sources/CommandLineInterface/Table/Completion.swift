/// What a shell may offer where a value is expected.
public enum Completion: Equatable, Sendable {
  /// Nothing.
  case none

  /// The names of files.
  case file

  /// The names of directories.
  case directory

  /// These words; any other value is refused.
  case choices([String])

  /// These words; any other value may be right as well.
  case suggestions([String])

  /// Whether it is a file or a directory, whose name is never empty.
  var isPath: Bool { self == .file || self == .directory }

  /// The words that are offered.
  var words: [String] {
    switch self {
    case .none, .file, .directory: []
    case .choices(let words), .suggestions(let words): words
    }
  }

  /// The only words that are accepted, or nil if others are.
  var closedWords: [String]? {
    if case .choices(let words) = self { words } else { nil }
  }
}
