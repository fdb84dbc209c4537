import AFTA
import TestLaw
import Testing

/// A quote that makes hundreds of rows one field is told of, since nothing else shows it.
@Suite("Notes of many lines") struct LongNoteTests {
  private struct Sink: AnswerSink {
    var remarks: [Diagnostic] = []
    func write(_ lines: [UInt8]) {}
    func reject(_ diagnostic: Diagnostic) {}
    mutating func remark(_ diagnostic: Diagnostic) { remarks.append(diagnostic) }
  }

  @Test("are remarked beyond a hundred", arguments: [(99, 0), (100, 0), (101, 1), (400, 1)])
  func lines(_ count: Int, _ remarks: Int) throws {
    let note = Array(repeating: "x", count: count).joined(separator: "\n")
    let claims = SourceFile(
      name: "claims.csv",
      text: "id,on,from,to,code,scheme,note\n1,2026-02-02,TH,VN,8703,ATIGA,\"\(note)\"\n")
    var assessment = try FileAssessment(of: claims, by: ShippedLaw.library)
    var sink = Sink()
    let counts = try assessment.run(into: &sink)
    #expect(counts.rows == 1 && sink.remarks.count == remarks)
    #expect(sink.remarks.allSatisfy { $0.position == FilePosition(line: 2, column: 31) })
  }
}
