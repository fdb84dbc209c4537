import AFTA
import TestLaw
import TestSupport
import Testing

/// The summary of a file of claims against the sums of its answers, which are added up here line by line.
@Suite("The summary of a file of claims") struct BatchSummaryTests {
  private struct Sink: AnswerSink {
    var lines: [UInt8] = []
    /// How far the file was judged each time.
    var reached: [BatchProgress] = []

    mutating func write(_ more: [UInt8]) { lines += more }
    mutating func reject(_ diagnostic: Diagnostic) {}
    mutating func reach(_ progress: BatchProgress) { reached.append(progress) }
  }

  /// Claims of some codes, schemes and currencies.
  ///
  /// Every ninth is quoted, so that it is judged by itself, and every fiftieth wrong. Code and currency are carried
  /// through beside the answer.
  private static func claims(_ count: Int, seed: Int) -> SourceFile {
    var random = Seeded(seed: seed)
    let codes = ["8703.23.64", "8413.70.11", "8517.13.00", "0307.22.00", "2204.21.11", "8703"]
    let rows = (0..<count).map { number -> String in
      let day = number % 50 == 49 ? "2026-02-30" : "2026-02-02"
      let code = codes[Int.random(in: 0..<codes.count, using: &random)]
      let currency = ["USD", "USD", "SGD", "JPY"][Int.random(in: 0..<4, using: &random)]
      let scheme = ["ATIGA", "ATIGA", "MFN", "best", "ACFTA"][Int.random(in: 0..<5, using: &random)]
      let price = 100 + Int.random(in: 0..<900, using: &random)
      let value =
        Int.random(in: 0..<4, using: &random) == 0
        ? "" : "\(price + Int.random(in: 0..<90, using: &random))"
      let origin = Int.random(in: 0..<6, using: &random) == 0 ? "CN" : "TH"
      let note = number % 9 == 0 ? "\"a, b\"" : "plain"
      let foreign = Int.random(in: 0..<price, using: &random)
      return
        "\(number),\(day),\(origin),VN,\(code),\(scheme),\(currency),\(price),\(foreign),"
        + "RVC,\(value),true,2026-01-30,\(note),\(code),\(currency)"
    }
    let header =
      "id,on,from,to,code,scheme,currency,fob,non_originating,criterion,customs_value,direct_consignment,"
      + "proof_issued,note,said_code,said_currency"
    return SourceFile(
      name: "claims.csv", text: ([header] + rows).joined(separator: "\n") + "\n")
  }

  /// What the lines of answers come to, as words.
  private static func sums(of answers: [UInt8]) throws -> Set<String> {
    struct Sum { var claims = 0, priced = 0, general = 0, paid = 0 }
    var kinds: [String: Sum] = [:]
    var codes: [String: (Int, Int)] = [:]
    let text = String(decoding: answers, as: UTF8.self).replacing("\"a, b\"", with: "quoted")
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 17, "\(line)")
      let (verdict, scheme, reason) = (fields[1], fields[2], fields[12])
      let (code, currency) = (fields[15], fields[16])
      var sum = kinds["\(scheme) \(verdict) \(reason) \(currency)"] ?? Sum()
      sum.claims += 1
      // Both as digits of smallest units: no currency here has other places than the amounts are written with.
      if let paid = Int(fields[9].filter { $0 != "." }),
        let general = Int(fields[10].filter { $0 != "." })
      {
        sum.priced += 1
        sum.paid += paid
        sum.general += general
      }
      kinds["\(scheme) \(verdict) \(reason) \(currency)"] = sum
      guard verdict != "eligible" else { continue }
      let subheading = String(code.filter { $0 != "." }.prefix(6))
      let known = codes[subheading] ?? (0, 0)
      codes[subheading] =
        verdict == "ineligible" ? (known.0 + 1, known.1) : (known.0, known.1 + 1)
    }
    return Set(
      kinds.map { "\($0): \($1.claims) \($1.priced) \($1.general) \($1.paid)" }
        + codes.map { "\($0): \($1.0) \($1.1)" })
  }

  private static func words(_ summary: BatchSummary) -> Set<String> {
    Set(
      summary.kinds.map { kind, sums in
        "\(kind.scheme) \(kind.verdict.rawValue) \(kind.reason ?? "") \(kind.currency): "
          + "\(sums.claims) \(sums.priced) \(sums.dutyAtMFN) \(sums.duty)"
      } + summary.refusals.map { "\($0.digits): \($1.ineligible) \($1.undetermined)" })
  }

  @Test("adds up what the answers say, whoever judged them", arguments: [1, 3])
  func sums(jobs: Int) throws {
    let file = Self.claims(3000, seed: 7)
    var sink = Sink()
    var assessment = try FileAssessment(of: file, by: ShippedLaw.library)
    assessment.summarise()
    let counts = try assessment.run(into: &sink, jobs: jobs)
    let summary = try #require(assessment.summary)
    let expected = try Self.sums(of: sink.lines)
    try #require(expected.count > 25)
    #expect(Self.words(summary) == expected)
    #expect(summary.rejected == 60 && counts.rejected == 60)
    #expect(summary.kinds.values.reduce(0) { $0 + $1.claims } + 60 == counts.rows)
    let plain = try FileAssessment(of: file, by: ShippedLaw.library)
    #expect(plain.summary == nil)
  }

  @Test("goes on where another run had got to, from what that one noted")
  func resumed() throws {
    let file = Self.claims(9000, seed: 8)
    var whole = Sink()
    var first = try FileAssessment(of: file, by: ShippedLaw.library)
    first.summarise()
    _ = try first.run(into: &whole)
    let middle = try #require(whole.reached.dropLast().first)
    let noted = try #require(BatchProgress(middle.description))
    #expect(noted == middle)
    var rest = Sink()
    var second = try FileAssessment(of: file, by: ShippedLaw.library)
    second.summarise()
    try second.resume(at: noted)
    _ = try second.run(into: &rest)
    #expect(second.summary == first.summary && rest.lines.count < whole.lines.count)
    #expect(try Self.words(#require(first.summary)) == Self.sums(of: whole.lines))
  }

  @Test(
    "reads nothing that is none",
    arguments: ["k:1", "c:12:x:1", "r:-", "p:85.83.68", "k:a:b:c:d:1:1:1:1", "z:1"])
  func malformed(_ text: String) {
    #expect(BatchSummary(text) == nil)
    #expect(BatchProgress("1 2 3 4 5 6 7 " + text) == nil)
  }
}
