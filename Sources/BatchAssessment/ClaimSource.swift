internal import ScheduleFiles

/// A form of file in which claims come and answers go.
protocol ClaimSource {
  /// The first line of the answers, if they have one.
  var header: [UInt8] { get }

  /// Takes the next claims of the file until the batch is full; false if there were none.
  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache
  ) throws(LibraryProblem) -> Bool

  /// Writes the line of an answer; of a row that was refused if there is none.
  func write(_ answer: Answer?, _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8])
}
