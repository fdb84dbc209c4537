import Foundation
import TestSupport
import Testing

/// Thresholds, days, shares and counts of law stand in `Schedules`, with their days and provisions.
///
/// `Fixtures/numbers-in-code.csv` lists the numbers that may stand in code, by file, each with the reason
/// why it is none of law; `all` is every number of a file, or of a folder whose name ends with `/`.
@Suite("Numbers in code") struct NumbersInCodeTests {
  private static let exempt: Set = ["AFTA", "AFTACommand", "Benchmark", "CommandLineInterface"]

  /// The numbers that may stand in each file or folder below `Sources`.
  private static func allowed() throws -> [String: Set<String>] {
    let lines = try Fixtures.text("numbers-in-code.csv").split(separator: "\n").dropFirst()
    let rows = lines.map { $0.split(separator: ",", maxSplits: 2).map(String.init) }
    try #require(rows.allSatisfy { $0.count == 3 }, "each row has a file, numbers and a reason")
    return Dictionary(
      rows.map { ($0[0], Set($0[1].split(separator: " ").map(String.init))) }
    ) { $0.union($1) }
  }

  /// The source files of the libraries, by their path below `Sources`.
  private static func files() throws -> [String] {
    let sources = Fixtures.project.appending(path: "Sources")
    let all = try #require(FileManager.default.enumerator(atPath: sources.path))
    let files = all.compactMap { $0 as? String }.filter { path in
      path.hasSuffix(".swift") && !exempt.contains(String(path.prefix { $0 != "/" }))
    }
    try #require(files.count > 100)
    return files.sorted()
  }

  private static func text(_ file: String) throws -> String {
    try String(
      contentsOf: Fixtures.project.appending(path: "Sources/" + file), encoding: .utf8)
  }

  private static func refused(
    _ source: String, _ allowed: Set<String>
  ) -> [SwiftLiterals.Literal] {
    allowed.contains("all")
      ? [] : SwiftLiterals.all(in: source).filter { !allowed.contains($0.text) }
  }

  @Test("no number of law stands in code")
  func code() throws {
    let allowed = try Self.allowed()
    let folders = allowed.keys.filter { $0.hasSuffix("/") }
    for file in try Self.files() where !folders.contains(where: file.hasPrefix) {
      for literal in Self.refused(try Self.text(file), allowed[file] ?? []) {
        Issue.record(
          """
          Sources/\(file):\(literal.line): \(literal.text) stands in code. A number of law belongs in \
          Schedules, with day, provision and evidence; one that is none belongs in \
          Fixtures/numbers-in-code.csv, with the reason.
          """)
      }
    }
  }

  @Test("the list of allowed numbers names none that is gone")
  func stale() throws {
    let files = try Self.files()
    for (file, numbers) in try Self.allowed() {
      let below = file.hasSuffix("/") ? files.filter { $0.hasPrefix(file) } : [file]
      let literals = Set(
        try below.flatMap { SwiftLiterals.all(in: try Self.text($0)) }.map(\.text))
      let gone = numbers.contains("all") ? [] : numbers.subtracting(literals)
      #expect(gone.isEmpty && !literals.isEmpty, "\(file)")
    }
  }

  @Test(
    "a number of law put into a rule is found",
    arguments: [
      ("threshold >= 40", "40"), ("share.millionths < 40_000_000", "40_000_000"),
      ("Day(year: 2010, month: 5, day: 7)", "2010"), ("Day(\"2010-05-17\")", "\"2010-05-17\""),
      ("try Percentage(\"12.5\")", "\"12.5\""), ("OriginRule(notation: \"RVC40\")", "\"RVC40\""),
      ("\"at least \\(40) per cent\"", "40"), ("(1...12)", "12"), ("months: -12", "12"),
      ("rate(7.5)", "7.5"), ("#\"\\#(40)\"#", "40"),
    ])
  func found(code: String, literal: String) throws {
    let file = "TariffLaw/Origin/RegionalValueContent.swift"
    let source = try Self.text(file) + "\nlet added = " + code + "\n"
    let refused = Self.refused(source, try Self.allowed()[file] ?? [])
    #expect(refused.map(\.text) == [literal])
    #expect(
      refused.first?.line == source.split(separator: "\n", omittingEmptySubsequences: false).count
        - 1)
  }

  @Test(
    "what is no such number is passed over",
    arguments: [
      "// at least 40", "/// ``RVC40`` since 2010-05-17", "/* 40 */", "Int64(5)", "hs2022", "$0.12",
      "$10", "\"41 of these\"", "\"a rule as RVC40\"", "\"\"\"\n  in 40 days\n  \"\"\"", "pair.10",
      "0x28", "0..<8",
      "\"\\\"40\"",
    ])
  func passed(code: String) {
    #expect(SwiftLiterals.all(in: code) == [])
  }
}
