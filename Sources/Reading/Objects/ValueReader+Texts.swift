extension ValueReader {
  /// Reads a word of a closed list; `noun` has its article, as in "a scheme".
  @inlinable
  package func choice<Word: CaseIterable & RawRepresentable<String>>(
    of words: Word.Type, noun: String
  ) -> Word? {
    choice(among: words.allCases.map { $0.rawValue }, noun: noun).flatMap(Word.init(rawValue:))
  }

  /// Reads a word of a closed list; `noun` has its article, as in "a country code".
  @usableFromInline package func choice(among words: [String], noun: String) -> String? {
    guard let text = text() else { return nil }
    guard words.contains(text) else {
      let nearest = problems.nearest(text, words)
      return refuse(
        ValueComplaint.notOneOf(text, noun: noun, choices: words, nearest: nearest))
    }
    return text
  }

  /// Reads a text by a conversion that gives nil for what is not the thing expected.
  package func parsed<Answer>(
    as expected: String, by convert: (String) -> Answer?
  ) -> Answer? {
    guard let text = text() else { return nil }
    return convert(text) ?? refuse(ValueComplaint.expected(expected, found: text))
  }

  /// Reads a text by a conversion that throws what is wrong with it.
  package func parsed<Answer, Problem: Complaint>(
    by convert: (String) throws(Problem) -> Answer
  ) -> Answer? {
    guard let text = text() else { return nil }
    do throws(Problem) {
      return try convert(text)
    } catch {
      return refuse(error)
    }
  }
}
