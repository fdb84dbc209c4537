package import Reading
internal import TariffLaw

/// Reads the lines of a schedule that amends another: CSV with `code` and `rate`, perhaps `unit` and `mark`.
package enum AmendmentReader {
  /// A line that takes the place of one of the schedule that is amended, or that is new.
  package struct Line {
    let code: HSCode
    let rate: DutyRate
    let isNew: Bool
    let offset: Int
  }

  /// What may stand in the column `mark`.
  enum Mark: String, CaseIterable {
    /// The schedule that is amended does not have the line.
    case new
  }

  package static func read(_ file: SourceFile) throws(Diagnostics) -> [Line] {
    try TableReader.read(
      file, required: ["code", "rate"], optional: ["unit", "mark"]
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      let rate = try row.notation(1) { (text) throws(NotationProblem) in
        try DutyRate(notation: text)
      }
      let mark: Mark? = try row.choice(3, noun: "a mark of an amendment")
      return Line(code: code, rate: rate, isNew: mark == .new, offset: row.offset)
    }
  }
}
