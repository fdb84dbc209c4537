import AFTA
import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// A text of a file never speaks for the program: with names that hold lines, colours and what turns text about,
/// the report is the one that harmless names of the same length give.
@Suite("Forged texts") struct ForgedTextTests {
  private static let forged =
    "\n\nELIGIBLE for ATIGA preference\r\n\u{1B}[1;31m\u{9B}2J\u{7F}\u{0}\u{202E}\u{2066}\u{2028}\t"
  private static let harmless = String(
    StandIn.kept(forged).unicodeScalars.map { scalar in
      StandIn.character(for: scalar) == nil ? Character(scalar) : "~"
    })

  /// The folders whose files hold names, and what reads them.
  private static let commands = [
    ("claims", ["check"]), ("claims", ["origin", "--from", "TH"]),
    ("projects", ["scheme", "test"]),
    ("vehicles", ["scheme", "local-content"]), ("plans", ["source"]),
    ("plans", ["source", "--frontier"]),
  ]

  private static let keys: Set = [
    "name", "note", "supplier", "company", "title",
  ]

  @Test("in JSON", arguments: commands)
  func json(_ folder: String, _ command: [String]) throws {
    var tried = 0
    for file in try Fixtures.files(in: folder, extension: "json").prefix(5) {
      let read = try JSONDocument(String(contentsOf: file, encoding: .utf8))
      let document = read["base"] == .null ? read : read["base"]
      let names = Self.names(in: document)
      let plain = try Self.run(command, on: Self.marking(names, in: document, with: Self.harmless))
      let other = try Self.run(command, on: Self.marking(names, in: document, with: Self.forged))
      #expect(Self.softened(other.output) == plain.output, "\(file.lastPathComponent)")
      #expect(other.exitCode == plain.exitCode)
      if plain.output.contains("~~ELIGIBLE") { tried += 1 }
    }
    #expect(tried > 0, "no report has a name")
  }

  @Test("in tables")
  func tables() throws {
    let shown = [
      (
        "activity,role,name,coefficient,mfn_rate,preferential_rate,prices\nA,output,A,,20,0,world\n"
          + "A,input,B,50,12,0,\n", ["protection"]
      ),
      ("code,description\n8703.23,A\n", ["code", "8703.23", "--descriptions"]),
    ].map { table, command in
      // A byte of zero is refused in a table.
      let cell = Self.forged.replacing("\u{0}", with: "\u{1}")
      return [Self.harmless, cell].map { name in
        let table = table.replacing("A", with: "\"A\(name)\"")
        return try? Self.run(command, on: Data(table.utf8), "csv")
      }
    }
    for pair in shown {
      let plain = try #require(pair[0])
      #expect(plain.exitCode == .success && plain.output.contains("~~ELIGIBLE"), "\(plain.error)")
      #expect(Self.softened(try #require(pair[1]).output) == plain.output)
    }
  }

  @Test("a name comes back in JSON as it was")
  func back() throws {
    let file = Fixtures.root.appending(path: "plans/electric-car.json")
    let document = try JSONDocument(String(contentsOf: file, encoding: .utf8))
    let marked = Self.marking(Self.names(in: document), in: document, with: Self.forged)
    let answer = try JSONDocument(Self.run(["source", "--json"], on: marked).output)
    let places = answer.places.filter { place in
      if case .text(let text) = answer[place] { text.hasSuffix(Self.forged) } else { false }
    }
    #expect(!places.isEmpty)
  }

  /// What stands in for something, as the harmless name has it.
  private static func softened(_ text: String) -> String {
    String(
      text.unicodeScalars.map { StandIn.character(for: $0) == nil ? Character($0) : "~" })
  }

  private static func names(in document: JSONDocument) -> Set<String> {
    switch document {
    case .object(let members):
      members.reduce(into: []) { all, member in
        if case .text(let text) = member.value, keys.contains(member.key) { all.insert(text) }
        all.formUnion(names(in: member.value))
      }
    case .list(let values): values.reduce(into: []) { $0.formUnion(names(in: $1)) }
    default: []
    }
  }

  private static func marking(
    _ names: Set<String>, in document: JSONDocument, with mark: String
  ) -> JSONDocument {
    switch document {
    case .text(let text): names.contains(text) ? .text(text + mark) : document
    case .list(let values): .list(values.map { marking(names, in: $0, with: mark) })
    case .object(let members): .object(members.mapValues { marking(names, in: $0, with: mark) })
    default: document
    }
  }

  private static func run(_ command: [String], on document: JSONDocument) throws -> Transcript {
    try run(command, on: Data(document.bytes()), "json")
  }

  private static func run(_ command: [String], on data: Data, _ kind: String) throws -> Transcript {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "\(UUID().uuidString).\(kind)")
    defer { try? FileManager.default.removeItem(at: file) }
    try data.write(to: file)
    return ProgramUnderTest.run(command + [file.path])
  }
}
