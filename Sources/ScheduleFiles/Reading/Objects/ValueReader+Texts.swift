extension ValueReader {
  /// Reads a decimal in quotes; a negative one only if that is said.
  package func decimal(allowingNegative: Bool = false) -> DecimalNumeral? {
    if case .number(let number) = value.content {
      let repair = DecimalRepair.repairs(of: number).first ?? number
      return refuse(ValueComplaint.decimalNeedsQuotes(number, write: repair))
    }
    guard case .string = value.content else {
      return wrongKind("a decimal in quotes, as \"12.5\"")
    }
    return parsed { (text) throws(ValueComplaint) in
      let numeral = try DecimalNumeral(text)
      return allowingNegative ? numeral : try numeral.notNegative()
    }
  }

  /// Reads a decimal in quotes as a number of units, hundredths with two places.
  package func decimal(places: Int, allowingNegative: Bool = false) -> Int64? {
    guard let numeral = decimal(allowingNegative: allowingNegative) else { return nil }
    return noting { () throws(ValueComplaint) in try numeral.scaled(places: places) }
  }

  /// Reads a day in quotes, as `2026-02-28`.
  package func day() -> CalendarDay? {
    guard case .string = value.content else {
      return wrongKind("a day in quotes, as \"2026-02-28\"")
    }
    return parsed { (text) throws(ValueComplaint) in try CalendarDay(text) }
  }

  /// Reads a word of a closed list; `noun` has its article, as in "a scheme".
  package func choice<Word: CaseIterable & RawRepresentable<String>>(
    of words: Word.Type, noun: String
  ) -> Word? {
    choice(among: words.allCases.map(\.rawValue), noun: noun).flatMap(Word.init(rawValue:))
  }

  /// Reads a word of a closed list; `noun` has its article, as in "a country code".
  package func choice(among words: [String], noun: String) -> String? {
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
    return noting { () throws(Problem) in try convert(text) }
  }

  /// Does something, and notes what it throws.
  private func noting<Answer, Problem: Complaint>(
    _ body: () throws(Problem) -> Answer
  ) -> Answer? {
    do throws(Problem) {
      return try body()
    } catch {
      return refuse(error)
    }
  }
}
