/// What is wrong with a table in CSV: RFC 4180.
package enum TableComplaint: Complaint, Equatable {
  /// The header is separated by something else than commas.
  case separator(Unicode.Scalar)
  /// A column without a name, by its number from 1.
  case unnamedColumn(Int)
  /// A name that a column before has.
  case columnTwice(String, first: Int)
  /// A column that must be there and is not.
  case missingColumn(String, nearest: [String])
  /// A column that nobody reads.
  case unknownColumn(String, known: [String], nearest: [String])
  /// A row that has another number of fields than there are columns.
  case fieldCount(Int, expected: Int)
  /// A quote within a field that does not begin with one.
  case strayQuote
  /// Something between a closing quote and the next comma.
  case afterQuote(Found)
  /// A quote that is closed on a later line, and not at the end of a field.
  case closedLater(Found)
  /// A quote that is open at the end of the file.
  case unclosedQuote
  /// A quote that is closed on a later line, in a row that has another number of fields than there are columns.
  case quotedLines(Int, expected: Int)
  /// A quote that is closed on a later line, where each line is a row of so many fields.
  case quotedRows(Int)
  /// A carriage return that no line feed follows.
  case carriageReturn
  /// A file whose lines end with a carriage return alone.
  case carriageReturns

  /// The message.
  package var description: String {
    switch self {
    case .separator("\t"):
      "the columns are separated by tabs: save the table with commas"
    case .separator(let scalar):
      "the columns are separated by \(Wording.quoted(String(scalar))): save the table with commas"
    case .unnamedColumn(let number):
      "column \(number) has no name"
    case .columnTwice(let name, let first):
      "column \(Wording.quoted(name)) stands twice (first as column \(first))"
    case .missingColumn(let name, let nearest):
      "column \(Wording.quoted(name)) is missing"
        + (nearest.first.map { " (is it \(Wording.quoted($0))?)" } ?? "")
    case .unknownColumn(let name, let known, let nearest):
      "unknown column \(Wording.quoted(name))" + Wording.choices(known) + Wording.meant(nearest)
    case .fieldCount(let count, let expected):
      "expected \(Wording.counted(expected, "field")), found \(count)"
        + (count > expected ? ": a field that holds a comma needs quotes" : "")
    case .strayQuote:
      "a quote within a field: put the field in quotes, and write \"\" for a quote"
    case .afterQuote(let found):
      "expected ',' or the end of the line after the quote, found \(found)"
    case .closedLater(let found):
      "this quote is closed on a later line before \(found): close it here, or write \"\" for a quote"
    case .quotedLines(let count, let expected):
      "this quote is closed on a later line, which makes \(Wording.counted(count, "field")) and not "
        + "\(expected): close it here, or write \"\" for a quote"
    case .quotedRows(let count):
      "this quote is closed on a later line, and each line is a row of \(Wording.counted(count, "field")): "
        + "close it here, or write \"\" for a quote"
    case .carriageReturn:
      "a carriage return within a field: end lines with a line feed, and write none within fields"
    case .carriageReturns:
      "the lines end with a carriage return alone: save the table with line feeds"
    case .unclosedQuote:
      "the file ends before this quote is closed"
    }
  }
}
