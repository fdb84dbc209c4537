import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// Options beside a claim, and a file of claims in its place, leave out no law that the claim needs.
@Suite struct ClaimOptionsTests {
  private static func claims() throws -> [String] {
    let folder = Fixtures.project.appending(path: "Fixtures/claims")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".json") }.map { "Fixtures/claims/\($0)" }.filter {
      // Without the assumptions and the approvals of its own, a claim is told in one line of a file of claims.
      let claim = try JSONDocument(
        String(contentsOf: Fixtures.project.appending(path: $0), encoding: .utf8))
      return claim["scheme"] != .null && claim["good"] != .null && claim["assume"] == .null
    }
  }

  private static func verdict(_ arguments: [String]) throws -> [JSONDocument] {
    let said = ProgramUnderTest.run(arguments)
    let answer = try JSONDocument(said.output)
    return [answer["verdict"], answer["scheme"]]
  }

  @Test func `An assumption that changes nothing leaves every verdict what it is`() throws {
    let claims = try Self.claims()
    #expect(claims.count > 15)
    for claim in claims {
      let alone = try Self.verdict(["check", claim, "--json"])
      let assumed = try Self.verdict([
        "check", claim, "--json", "--assume", "duty.rounding=half_up",
      ])
      #expect(alone == assumed, "\(claim)")
    }
  }

  @Test func `A line of a file of claims has the verdict of check`() throws {
    let claims = try Self.claims()
    let lines = try claims.map { claim in
      try String(contentsOf: Fixtures.project.appending(path: claim), encoding: .utf8)
        .split(separator: "\n").joined(separator: " ")
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let answers = ProgramUnderTest.run(["assess", file.path]).output.split(separator: "\n")
    try #require(answers.count == claims.count)
    for (claim, answer) in zip(claims, answers) {
      let answer = try JSONDocument(String(answer))
      #expect(
        try [answer["verdict"], answer["scheme"]] == Self.verdict(["check", claim, "--json"]),
        "\(claim)")
    }
  }
}
