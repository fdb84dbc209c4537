package import Reading
package import TariffLaw

/// What is wrong with a list that is imported, or with its recipe.
package enum ImportComplaint: Error, Complaint, Equatable {
  /// A scheme that two columns of a recipe go to on the same days; with the days of the second, if it has some.
  case schemeTwice(String, DayRange?)
  /// A cell that fits no form of its dialect.
  case cell(String, column: String, problem: String, forms: [String])
  /// Not a code of a length that lines have; with what of a recipe would let it through.
  case code(String, digits: [Int], hint: CodeHint?)
  /// A list of which no row is a line.
  case noLine
  /// A table that is there and is of another instrument, or of other days.
  case tableOfAnother(String, source: String, DayRange)
  /// A column that changes another table without a first day.
  case amendmentWithoutDay
  /// A column that tells new lines of a list that changes no other.
  case newWithoutAmendment
  /// A column that is called by a year of which the list has no day.
  case yearOutside(String, DayRange)
  /// Codes that get a zero before them where those without it are lines too, with their digits.
  case padsLines(Int)
  /// Bytes that are not UTF-16 with a byte order mark.
  case notUTF16
  /// Bytes that are not UTF-8, where the recipe says nothing else; with what they may be.
  case notUTF8(TextComplaint, ListForm.Encoding)

  /// What of a recipe would let a code through.
  package enum CodeHint: Equatable, Sendable {
    /// Points between digits.
    case points
    /// A zero before it.
    case pad
    /// Rows of other lengths left out.
    case others
  }

  /// The message.
  package var description: String {
    switch self {
    case .schemeTwice(let scheme, let days):
      "two columns go to scheme \(Wording.quoted(scheme))"
        + (days.map { " for some of the same days (\($0))" }
          ?? "; if each holds on days of its own, say them with 'valid_from' and 'valid_to'")
    case .cell(let text, let column, let problem, let forms):
      "cell \(Wording.quoted(text)) of column \(Wording.quoted(column)): \(problem); expected "
        + (forms.count > 1 ? "one of: " : "") + forms.joined(separator: " | ")
    case .code(let text, let digits, let hint):
      "expected a code of \(digits.map(String.init).joined(separator: " or ")) digits, found "
        + Wording.quoted(text) + (hint.map { "; \($0.words)" } ?? "")
    case .noLine: "no row of the list is a line by the recipe"
    case .tableOfAnother(let path, let source, let days):
      "'\(path)' is there, of \(Wording.quoted(source)) (\(days)), and would be lost; "
        + "put this list into another folder, or take that table out first"
    case .amendmentWithoutDay:
      "what changes another table does so from a day: say it with 'valid_from'"
    case .newWithoutAmendment:
      "new lines are those of a list that changes another: say which in 'amends'"
    case .yearOutside(let name, let days):
      "column \(Wording.quoted(name)) is called by a year of which the list has no day (\(days))"
    case .padsLines(let digits):
      "a code of \(digits) digits may be a line, or one of \(digits + 1) that lost its first zero: "
        + "leave out 'pad' or one of the two numbers of 'digits'"
    case .notUTF8(let complaint, let encoding):
      "\(complaint.description), or say in the recipe how it is written: "
        + "\"table\": { \"encoding\": \"\(encoding.rawValue)\" }"
    case .notUTF16: "the file is not UTF-16 with a byte order mark, as the recipe says"
    }
  }
}

extension ImportComplaint.CodeHint {
  /// What a recipe may say.
  fileprivate var words: String {
    switch self {
    case .points: "if codes have points, say \"points\": true of 'code'"
    case .pad: "if its first zero was lost, say \"pad\": true of 'code'"
    case .others: "if such rows are no lines, say \"others\": \"leave_out\" of 'code'"
    }
  }
}
