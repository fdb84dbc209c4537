internal import TariffLaw

/// Reads `observations.csv`: rates of single lines, each with its days and its source.
enum ObservationReader {
  private static let columns = [
    "member", "code_from", "code_to", "part", "rate", "from", "to", "evidence", "source", "note",
  ]

  static func read(_ file: SourceFile) throws(Diagnostics) -> [RateObservation] {
    try LawTable.read(file, columns: columns) { (fields) throws(LawTable.Problem) in
      let member = try fields.value(0, "a country code", Country.init(_:))
      let codes = try fields.codes(from: 1, to: 2)
      let rate = try fields.notation(4) { (text) throws(NotationProblem) in
        try DutyRate(notation: text)
      }
      return RateObservation(
        member: member, codes: codes, part: fields[3], rate: rate,
        days: try fields.days(from: 5, to: 6), evidence: try fields.evidence(7),
        source: fields.texts[8], note: fields[9])
    }
  }
}
