internal import Reading
/// What is wrong with a list that is imported, or with its recipe.
package enum ImportComplaint: Complaint, Equatable {
  /// A scheme that two columns of a recipe go to.
  case schemeTwice(String)
  /// A cell that fits no form of its dialect.
  case cell(String, column: String, problem: String, forms: [String])

  /// The message.
  package var description: String {
    switch self {
    case .schemeTwice(let scheme):
      "two columns go to scheme \(Wording.quoted(scheme))"
    case .cell(let text, let column, let problem, let forms):
      "cell \(Wording.quoted(text)) of column \(Wording.quoted(column)): \(problem); expected "
        + (forms.count > 1 ? "one of: " : "") + forms.joined(separator: " | ")
    }
  }
}
