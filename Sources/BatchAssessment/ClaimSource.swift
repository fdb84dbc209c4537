internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// A form of file in which claims come and answers go.
protocol ClaimSource: SendableMetatype {
  /// How many lines of the piece were read.
  var lines: Int { get }

  /// Begins a piece of the file.
  mutating func begin(_ piece: ClaimPiece)

  /// What the rows came to that were answered without being judged, since this was asked last; nil if nothing is summed.
  mutating func takeSummary() -> BatchSummary?

  /// Takes the next claims of the piece until the batch is full, and may write answers that are known before those
  /// of the batch; false if there were no more claims.
  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache, _ piece: ClaimPiece
  ) throws(LibraryProblem) -> Bool

  /// Writes a line of answers, whose columns are filled by a function.
  func write(
    _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8],
    _ figure: (AnswerColumn, inout [UInt8]) -> Void
  )
}

extension ClaimSource {
  /// Writes the line of an answer.
  func write(
    _ ruling: Ruling, _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8]
  ) {
    let figures = RulingFigures(ruling)
    write(row, text, to: &bytes) { $0.write(ruling, figures, to: &$1) }
  }

  /// Writes the line of a row that was refused.
  func writeRejected(_ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8]) {
    write(row, text, to: &bytes) { if $0 == .verdict { $1 += "rejected".utf8 } }
  }
}
