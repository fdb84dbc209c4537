internal import ScheduleFiles
internal import TariffLaw

/// A form of file in which claims come and answers go.
protocol ClaimSource {
  /// The first line of the answers, if they have one.
  var header: [UInt8] { get }

  /// Takes the next claims of the file until the batch is full; false if there were none.
  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache
  ) throws(LibraryProblem) -> Bool

  /// Writes the line of an answer.
  func write(_ ruling: Ruling, _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8])

  /// Writes the line of a row that was refused.
  func writeRejected(_ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8])
}
