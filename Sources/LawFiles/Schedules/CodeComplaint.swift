package import Reading
/// What is wrong with a code in a list of tariff lines.
package enum CodeComplaint: Complaint, Equatable {
  /// Not the digits of a code; with their number, if the list has one.
  case notCode(String, digits: Int?)
  /// A code that seems to have lost its first zero, with what it was before.
  case lostZero(String, was: String)
  /// A code that a row before has, with the line of that row.
  case twice(String, line: Int)
  /// A code that comes before the code of a row above.
  case outOfOrder(String, after: String)
  /// A code that stands below the code of the row above, so that a good would have two lines.
  case within(String, line: String)

  /// The message.
  package var description: String {
    switch self {
    case .notCode(let text, let digits):
      "expected a code of \(digits.map(String.init) ?? "2 to 11") digits, found "
        + Wording.quoted(text)
    case .lostZero(let text, let code):
      "expected a code with its first zero, perhaps \(code), found \(Wording.quoted(text))"
    case .twice(let code, let line):
      "code \(code) stands twice (first in line \(line))"
    case .outOfOrder(let code, let before):
      "code \(code) stands after \(before): rows must be in the order of their codes"
    case .within(let code, let line):
      "code \(code) stands below code \(line), which is a line itself"
    }
  }
}

extension CodeComplaint {
  /// The order of codes, unless there is no code.
  package var topic: Diagnostic.Topic {
    switch self {
    case .notCode, .lostZero: .form
    case .twice, .outOfOrder, .within: .order
    }
  }
}
