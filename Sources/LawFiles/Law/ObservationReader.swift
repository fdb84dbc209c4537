package import Reading
package import TariffLaw

/// Reads `observations.csv`: rates of single lines, each with its days and its source.
package enum ObservationReader {
  private static let columns = [
    "member", "code_from", "code_to", "part", "rate", "from", "to", "evidence", "source", "note",
  ]

  package static func read(
    _ file: SourceFile
  ) throws(Diagnostics)
    -> PlacedIndex<RateObservation.Subject, RateObservation>
  {
    let rates = try TableReader.read(
      file, required: columns, optional: ["days_evidence"]
    ) { (row) throws(TableProblem) in
      let member = try row.country(0)
      let codes = try row.codes(from: 1, to: 2)
      let rate = try row.notation(4) { (text) throws(NotationProblem) in
        try DutyRate(notation: text)
      }
      let known = try row.attestation(7, days: columns.count)
      return row.placed(
        RateObservation(
          member: member, codes: codes, part: row.ifSaid(3), rate: rate,
          days: try row.days(from: 5, to: 6), evidence: known.evidence,
          daysEvidence: known.daysEvidence, source: row[8], note: row.ifSaid(9)))
    }
    return try PlacedIndex(rates) { rate, other in
      AnswerComplaint(
        subject: "\(rate.member)'s \(rate.codes)" + (rate.part.map { " (\($0))" } ?? ""),
        noun: "published rate", days: rate.days, others: other.value.days, place: other.place,
        advice: "say in 'part' which goods each is for, or give each its own days")
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(bySubject: all)
    }
  }
}
