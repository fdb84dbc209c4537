/// What is wrong with a list that is imported, or with its recipe.
enum ImportComplaint: Complaint, Equatable {
  /// A scheme that two columns of a recipe go to.
  case schemeTwice(String)
  /// A code that is not of so many digits.
  case notCode(String, digits: Int)
  /// A code that a row before has, with the line of that row.
  case codeTwice(String, line: Int)
  /// A code that comes before the code of the row above.
  case codeOutOfOrder(String, after: String)
  /// A cell that fits no form of its dialect.
  case cell(String, column: String, problem: String, forms: [String])

  /// The message.
  var description: String {
    switch self {
    case .schemeTwice(let scheme):
      "two columns go to scheme \(Wording.quoted(scheme))"
    case .notCode(let text, let digits):
      "expected a code of \(digits) digits, found \(Wording.quoted(text))"
    case .codeTwice(let code, let line):
      "code \(code) stands twice (first in line \(line))"
    case .codeOutOfOrder(let code, let before):
      "code \(code) stands after \(before): rows must be in the order of their codes"
    case .cell(let text, let column, let problem, let forms):
      "cell \(Wording.quoted(text)) of column \(Wording.quoted(column)): \(problem); expected "
        + (forms.count > 1 ? "one of: " : "") + forms.joined(separator: " | ")
    }
  }
}
