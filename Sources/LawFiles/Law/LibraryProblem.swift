public import Reading
/// Why the law could not be read.
public enum LibraryProblem: Error, Sendable {
  /// No folder of schedules was found; the places tried, in order.
  case notFound(tried: [String])
  /// The folder is not one of ours: its marker is missing.
  case notOurs(String)
  /// Files of the law are wrong.
  case wrong(Diagnostics)
  /// A file of the law could not be read.
  case unreadable(FileProblem)
}

extension LibraryProblem: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch self {
    case .notFound(let tried):
      """
      no folder of schedules was found; tried:
      \(tried.map { "  \(Wording.plain($0))" }.joined(separator: "\n"))
      """
    case .notOurs(let path):
      "\(Wording.plain(path)): not a folder of schedules of this program: it holds no afta.json"
    case .wrong(let diagnostics): diagnostics.description
    case .unreadable(let problem): problem.description
    }
  }
}
