package import Reading
package import TariffLaw

/// Readers of the fields of the law's tables.
extension TableRow {
  /// Reads a code.
  package func code(_ column: Int) throws(TableProblem) -> HSCode {
    let code = try value(column, as: "a code of 2 to 11 digits, as 8703.23.64", by: HSCode.init(_:))
    if let whole = code.beforeZeroWasLost {
      throw TableProblem(ValueComplaint.lostZero(self[column], was: whole), column: column)
    }
    return code
  }

  /// Reads a country by its code.
  package func country(_ column: Int) throws(TableProblem) -> Country {
    try value(column, as: "a country code", by: Country.init(_:))
  }

  /// Reads codes from a first to a last one.
  package func codes(from first: Int, to last: Int) throws(TableProblem) -> CodeRange {
    let from = try code(first)
    let to = try code(last)
    guard let codes = CodeRange(from: from, to: to) else {
      throw TableProblem(LawComplaint.codesReversed(self[first], self[last]), column: last)
    }
    return codes
  }

  /// Reads a day.
  package func day(_ column: Int) throws(TableProblem) -> Day {
    try notation(column) { (text) throws(ValueComplaint) in
      try Day(reading: Array(text.utf8)[...])
    }
  }

  /// Reads days from a first to a last one; an empty last day is open.
  package func days(from first: Int, to last: Int) throws(TableProblem) -> DayRange {
    let from = try day(first)
    guard ifSaid(last) != nil else { return DayRange(from: from, to: nil) }
    let to = try day(last)
    guard from <= to else {
      throw TableProblem(LawComplaint.lastBeforeFirst(first: from, last: to), column: last)
    }
    return DayRange(from: from, to: to)
  }

  /// Reads how well a row is known, and how well its days are where a column says so.
  package func attestation(_ column: Int, days: Int) throws(TableProblem) -> Attestation {
    Attestation(try evidence(column), days: ifSaid(days) == nil ? nil : try evidence(days))
  }

  /// Reads how well a row is known.
  package func evidence(_ column: Int) throws(TableProblem) -> Evidence {
    try value(column, as: "a kind of evidence") { text in
      Evidence(rawValue: String(decoding: text, as: UTF8.self))
    }
  }
}
