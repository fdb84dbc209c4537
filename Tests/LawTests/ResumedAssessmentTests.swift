import AFTA
import TestLaw
import Testing

/// A run that goes on where another had got to writes what was still to be written, and no more.
@Suite("A file of claims that is resumed") struct ResumedAssessmentTests {
  private struct Sink: AnswerSink {
    var bytes: [UInt8] = []
    var refused: [Diagnostic] = []
    /// How far the file was judged each time, with what was written and refused till then.
    var reached: [(progress: BatchProgress, bytes: Int, refused: Int)] = []

    mutating func write(_ lines: [UInt8]) { bytes += lines }
    mutating func reject(_ diagnostic: Diagnostic) { refused.append(diagnostic) }
    mutating func reach(_ progress: BatchProgress) {
      reached.append((progress, bytes.count, refused.count))
    }
  }

  private static func claims(isTable: Bool) -> SourceFile {
    let rows = (1...3200).map { number in
      let day = number.isMultiple(of: 500) ? "2026-02-30" : "2026-02-02"
      let note = String(repeating: "x", count: 200)
      return isTable
        ? "\(number),\(day),TH,VN,8703.23.64,ATIGA,\"\(note)\n\(note)\""
        : "{\"id\": \(number), \"on\": \"\(day)\", \"from\": \"TH\", \"to\": \"VN\", "
          + "\"scheme\": \"ATIGA\",\(String(repeating: " ", count: 200)) "
          + "\"good\": {\"code\": \"8703.23.64\"}}"
    }
    let header = isTable ? ["id,on,from,to,code,scheme,note"] : []
    let text = (header + rows).joined(separator: "\n") + "\n"
    return SourceFile(name: isTable ? "claims.csv" : "claims.ndjson", text: text)
  }

  @Test("in shares, whose answers are those of one run", arguments: [1, 2, 3, 7])
  func shares(count: Int) throws {
    let file = Self.claims(isTable: true)
    var whole = Sink()
    var assessment = try FileAssessment(of: file, by: ShippedLaw.library)
    let counts = try assessment.run(into: &whole)
    var (all, rows) = (Sink(), 0)
    for number in 1...count {
      var other = try FileAssessment(of: file, by: ShippedLaw.library)
      other.take(try #require(ClaimShare("\(number)/\(count)")), ofBytes: file.bytes.count)
      let part = try other.run(into: &all, jobs: 2)
      #expect(count > 3 || part.rows > 0)
      rows += part.rows
    }
    #expect(all.bytes == whole.bytes && all.refused == whole.refused && rows == counts.rows)
    #expect(ClaimShare("0/3") == nil && ClaimShare("4/3") == nil && ClaimShare("1") == nil)
  }

  @Test("in shares of which there are more than bytes")
  func manyShares() throws {
    let file = SourceFile(
      name: "claims.csv", text: "id,on,from,to,code,scheme\n1,2026-02-02,TH,VN,8703,ATIGA\n")
    let size = file.bytes.count
    var rows = 0
    for number in Array(1...size) + [Int.max - 1, Int.max] {
      let count = number > size ? Int.max : size
      var part = try FileAssessment(of: file, by: ShippedLaw.library)
      part.take(try #require(ClaimShare(number, of: count)), ofBytes: size)
      var all = Sink()
      rows += try part.run(into: &all).rows
    }
    #expect(rows == 1)
  }

  @Test("from wherever it stopped", arguments: [true, false])
  func resumed(isTable: Bool) throws {
    let file = Self.claims(isTable: isTable)
    var whole = Sink()
    var assessment = try FileAssessment(of: file, by: ShippedLaw.library)
    let counts = try assessment.run(into: &whole)
    #expect(whole.reached.count > 2 && counts.rejected == 6 && counts.rows == 3200)
    for (progress, written, refused) in whole.reached {
      let noted = try #require(BatchProgress(progress.description))
      #expect(noted == progress)
      var rest = Sink()
      var other = try FileAssessment(of: file, by: ShippedLaw.library)
      try other.resume(at: noted)
      #expect(try other.run(into: &rest, jobs: 2) == counts)
      #expect(Array(whole.bytes[..<written]) + rest.bytes == whole.bytes)
      #expect(Array(whole.refused[..<refused]) + rest.refused == whole.refused)
    }
  }
}
