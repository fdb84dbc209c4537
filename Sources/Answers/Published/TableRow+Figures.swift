internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Readers of the fields of tables of figures.
extension TableRow {
  /// Reads a year of the common era, in four digits.
  func year(_ column: Int) throws(TableProblem) -> Int {
    try value(column, as: "a year of four digits, as 2010") { text in
      let year = DecimalText.digits(text)
      return text.count == 4 ? year : nil
    }
  }

  /// More lines than any tariff has.
  private static let mostLines = 10_000_000

  /// Reads a number of lines.
  func count(_ column: Int) throws(TableProblem) -> Int {
    try value(column, as: "a whole number up to \(Self.mostLines)") { text in
      DecimalText.digits(text).flatMap { $0 <= Self.mostLines ? $0 : nil }
    }
  }

  /// Reads a word of a closed list, which must be there.
  func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Int, noun: String, of words: Word.Type
  ) throws(TableProblem) -> Word {
    if let word: Word = try choice(column, noun: noun) { return word }
    throw TableProblem(
      ValueComplaint.notAmong(Word.allCases.map(\.rawValue), noun: noun, self[column]),
      column: column)
  }
}

extension DecimalText {
  /// The whole number that some digits make; `nil` for anything else.
  fileprivate static func digits(_ text: ArraySlice<UInt8>) -> Int? {
    guard let units = try? units(text, places: 0), units >= 0 else { return nil }
    return Int(units)
  }
}
