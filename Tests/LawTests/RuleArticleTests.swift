import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// Asks whether the good was assembled in the exporting member.
func examineFinalAssembly<Log: Recorder>(
  _ good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  let assembly = WorkingProcess(rawValue: "assembly")
  let outcome = good.processes.map { Outcome($0.contains(assembly)) } ?? .unknown
  log.record {
    Finding(
      .origin(.process), outcome, regime.topic(.productRule),
      missing: outcome == .unknown ? ["good.processes"] : [])
  }
  return outcome
}

/// The article on adding a kind of rule: its rule is the one above, and it names every place that must know of it.
@Suite("Adding a kind of rule") struct RuleArticleTests {
  private static func article() throws -> Document {
    try Document("Sources/AFTA/AFTA.docc/adding-a-kind-of-rule.md")
  }

  @Test("the rule is met, fails, or lacks a fact")
  func rule() throws {
    let law = try ShippedLaw.library.law
    let scheme = try #require(law.scheme("ATIGA"))
    let regime = try #require(law.regime(of: scheme, on: "2026-02-02"))
    for (words, expected) in [
      (["assembly"], Outcome.met), (["painting"], .notMet), (nil, .unknown),
    ] {
      var good = Good(code: "8703")
      good.processes = words.map { $0.map(WorkingProcess.init(rawValue:)) }
      var silence = Silence()
      #expect(examineFinalAssembly(good, under: regime, &silence) == expected)
    }
  }

  @Test("the article shows that rule")
  func code() throws {
    let lines = { (text: String) in text.split(separator: "\n").filter { !$0.isEmpty } }
    let source = lines(try String(contentsOfFile: #filePath, encoding: .utf8))
    let shown = try #require(
      try Self.article().blocks(of: "").first { $0.contains { $0.hasPrefix("func ") } })
    #expect(source.firstRange(of: lines(shown.joined(separator: "\n"))) != nil)
  }

  /// The simplest kind of rule there is tells where kinds of rule are told apart.
  @Test("the article names every place where kinds of rule are told apart")
  func places() throws {
    let sources = Fixtures.project.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var places: Set<String> = []
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      if text.contains(/(case|,) \.specificProcess[,:]/) {
        places.insert((path as NSString).lastPathComponent)
      }
    }
    let named = try Self.article().text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(Set(named) == places && places.count > 3)
  }
}
