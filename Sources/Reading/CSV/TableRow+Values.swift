/// Readers of fields that many tables have.
extension TableRow {
  /// Reads a word of a closed list, or nil if the field is empty.
  package func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Int, noun: String
  ) throws(TableFault) -> Word? {
    guard let text = ifSaid(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    throw TableFault(
      ValueComplaint.notAmong(Word.allCases.map(\.rawValue), noun: noun, text), column: column)
  }

  /// Reads a whole number, or nil if the field is empty.
  package func whole(_ column: Int, in allowed: ClosedRange<Int>) throws(TableFault) -> Int? {
    guard let text = ifSaid(column) else { return nil }
    if let number = Int(text), allowed.contains(number) { return number }
    throw TableFault(ValueComplaint.range("'\(text)'", allowed: allowed), column: column)
  }
}
