/// What is wrong with a row of claims beyond its single values.
enum ClaimProblem: Error, Equatable, CustomStringConvertible {
  /// A field of the question that is empty.
  case notSaid(ClaimColumn)
  /// A line with nothing on it, where each line has an answer.
  case emptyLine
  /// A fact that nothing is made of yet.
  case notJudged(ClaimColumn)

  /// The message.
  var description: String {
    switch self {
    case .notSaid(let column): "\(column.name) is empty: a claim must say it"
    case .emptyLine: "the line is empty"
    case .notJudged(let column): "\(column.name) is not judged yet: leave it empty"
    }
  }
}
