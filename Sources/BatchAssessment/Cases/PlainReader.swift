/// Reads rows whose facts are few and plain as numbers, whatever form the file has.
///
/// What it does not read is no mistake: such rows are read as all were.
protocol PlainReader {
  /// How many machine words of a row's words are used.
  var width: Int { get }
  /// Which of them the law's answers on lines depend on.
  var wordsOfLine: Range<Int> { get }
  /// A row to read into.
  var emptyRow: PlainRow { get }
  /// How its answers are written.
  var form: AnswerForm { get }

  /// Reads the row that begins at a byte.
  ///
  /// - Returns: The first byte of the next row; nil if the row is not a plain one.
  func read(_ bytes: borrowing RawSpan, at start: Int, into row: inout PlainRow) -> Int?
}
