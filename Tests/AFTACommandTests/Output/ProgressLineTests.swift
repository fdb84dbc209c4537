import AFTA
import Testing

@testable import AFTACommand

/// What the line says that tells how far a run is.
@Suite("The line of progress") struct ProgressLineTests {
  private func progress(_ bytes: Int, rows: Int) throws -> BatchProgress {
    try #require(BatchProgress("\(bytes) 0 \(rows) 0 0 0 0"))
  }

  @Test("rows, rate, share and time left, by what this run has done")
  func line() throws {
    let begin = try progress(0, rows: 0)
    let quarter = try progress(25_000, rows: 1_250_000)
    #expect(
      ProgressLine.text(quarter, since: begin, for: .seconds(2), of: 100_000)
        == "1,250,000 rows, 625,000 a second, 25 % done, 6 s left")
    // A run that goes on at 25,000 bytes and has done as many since.
    let half = try progress(50_000, rows: 1_250_999)
    #expect(
      ProgressLine.text(half, since: quarter, for: .milliseconds(999), of: 100_000)
        == "1,250,999 rows, 1,000 a second, 50 % done, 2 s left")
  }

  @Test("what is not known is left out, and nothing is divided by nought")
  func unknown() throws {
    let begin = try progress(0, rows: 0)
    let some = try progress(100, rows: 7)
    #expect(ProgressLine.text(some, since: begin, for: .zero, of: nil) == "7 rows, 7,000 a second")
    #expect(ProgressLine.text(begin, since: begin, for: .zero, of: 100) == "0 rows, 0 a second")
    #expect(
      ProgressLine.text(some, since: begin, for: .seconds(1), of: 100)
        == "7 rows, 7 a second, 100 % done, 0 s left")
  }

  @Test("is none where standard error is no screen")
  func none() {
    #expect(ProgressLine(ofBytes: 1, from: BatchProgress(), isScreen: false) == nil)
  }
}
