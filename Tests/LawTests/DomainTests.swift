import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// What is assumed lies within what its unit allows, and at both ends of that nothing traps.
@Suite("Domains of values") struct DomainTests {
  /// The ends of a domain in the notation of a kind, and what lies beyond them.
  private static func texts(
    _ kind: Parameter.Kind, _ domain: ClosedRange<Int64>
  ) -> (within: [String], beyond: [String]) {
    let (low, high) = (domain.lowerBound, domain.upperBound)
    switch kind {
    case .percent: return (["\(low)", "\(high)"], ["-0.000001", "\(high).000001"])
    case .count: return (["\(low)", "\(high)"], ["-1", "\(high + 1)", "9223372036854775807"])
    case .money: return (["0 VND", "\(high) VND"], ["-1 VND", "\(high + 1) VND"])
    case .day, .rule, .words: return ([], [])
    }
  }

  @Test("of every number of the law held, for a claim of its scheme")
  func ends() throws {
    let library = try ShippedLaw.library
    let file = SourceFile(
      name: "claim.json",
      bytes: try Fixtures.bytes(Fixtures.root.appending(path: "claims/car-from-thailand.json")))
    var tried = 0
    for parameter in library.law.parameters.values {
      guard let unit = parameter.declaration?.unit, let domain = unit.domain else { continue }
      let (within, beyond) = Self.texts(parameter.kind, domain)
      for text in beyond {
        #expect(throws: NotationProblem.self, "\(parameter.name)=\(text)") {
          try library.assuming([(name: parameter.name, value: text)])
        }
      }
      for text in within {
        let assumed = try library.assuming([(name: parameter.name, value: text)])
        tried += 1
        if parameter.name.hasPrefix("atiga.") { _ = try assumed.determine(file) }
      }
    }
    #expect(tried > 60)
  }

  @Test("a bad assumption of one line ends no file of claims")
  func lines() throws {
    let sound =
      #"{"format": 1, "scheme": "ATIGA", "on": "2026-02-02", "from": "TH", "to": "VN", "good": {"code": "8703"}"#
    let claims = SourceFile(
      name: "claims.ndjson",
      text: [
        sound + "}", sound + #", "assume": {"atiga.proof.grace_days": "2147483647"}}"#, sound + "}",
      ].joined(separator: "\n"))
    var assessment = try FileAssessment(of: claims, by: ShippedLaw.library)
    var sink = CountingSink()
    let counts = try assessment.run(into: &sink)
    #expect(counts.rows == 3 && counts.rejected == 1)
  }

  private struct CountingSink: AnswerSink {
    func write(_ lines: [UInt8]) {}
    func reject(_ diagnostic: Diagnostic) {}
  }
}
