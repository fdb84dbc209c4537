/// Readers of fields that many tables have.
extension TableRow {
  /// Reads a word of a closed list, or nil if the field is empty.
  package func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Int, noun: String
  ) throws(TableProblem) -> Word? {
    guard let text = ifSaid(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    throw TableProblem(
      ValueComplaint.notAmong(Word.allCases.map { $0.rawValue }, noun: noun, text), column: column)
  }

  /// Reads a whole number, or nil if the field is empty.
  package func whole(_ column: Int, in allowed: ClosedRange<Int>) throws(TableProblem) -> Int? {
    guard let text = ifSaid(column) else { return nil }
    if let number = Int(text), allowed.contains(number) { return number }
    throw TableProblem(ValueComplaint.range("'\(text)'", allowed: allowed), column: column)
  }
}
