import Reading
import LawFiles
import TestSupport
import Testing

@Suite("JSONReader") struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONReader.read(SourceFile(name: "text.json", text: text))
  }

  @Test("every kind of value keeps its place")
  func places() throws {
    let value = try read(#" { "a": [ 1, true, null ], "b": "x" } "#)
    guard case .object(let members) = value.content else {
      Issue.record("not an object")
      return
    }
    #expect(value.offset == 1)
    #expect(members.map(\.key) == ["a", "b"])
    #expect(members.map(\.offset) == [3, 27])
    #expect(members.map(\.value.offset) == [8, 32])
    guard case .array(let elements) = members[0].value.content else {
      Issue.record("not a list")
      return
    }
    #expect(elements.map(\.offset) == [10, 13, 19])
    #expect(elements.map(\.shown) == ["the number 1", "true", "null"])
  }

  @Test(
    "texts are undone of their escapes",
    arguments: [
      (#""""#, ""),
      (#""plain""#, "plain"),
      (#""é 😀 ไทย""#, "é 😀 ไทย"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u0E44""#, "Aéไ"),
      (#""a\uD83D\uDE00z""#, "a😀z"),
      (#""\u0000""#, "\0"),
    ])
  func texts(written: String, meant: String) throws {
    guard case .string(let text) = try read(written).content else {
      Issue.record("not a text")
      return
    }
    #expect(StandIn.original(text) == meant)
  }

  @Test(
    "numbers are kept as they are written",
    arguments: ["0", "-0", "12", "12.50", "1e3", "-1.5E-07", "123456789012345678901234567890"])
  func numbers(written: String) throws {
    guard case .number(let text) = try read(written).content else {
      Issue.record("not a number")
      return
    }
    #expect(text == written)
  }

  @Test("64 lists within one another are read, and many side by side")
  func depth() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try read(deep)
    _ = try read(
      "[" + Array(repeating: deep.dropFirst().dropLast(), count: 3).joined(separator: ",") + "]")
  }

  @Test("a line of NDJSON is read in its file, with the file's lines")
  func line() throws {
    let file = SourceFile(name: "claims.ndjson", text: "{\"a\":1}\n{\"a\":}\n")
    _ = try JSONReader.read(file, in: 0..<7)
    let problem = try #require(throws: Diagnostics.self) {
      try JSONReader.read(file, in: 8..<14)
    }
    #expect(problem.description == "claims.ndjson:2:6: expected a value, found '}'")
  }

  @Test("in an object of many keys the first that stands twice is found")
  func manyKeys() throws {
    let members = (0..<100).map { "\"key\($0 == 90 ? 40 : $0)\": 1" }
    let problem = try #require(throws: Diagnostics.self) {
      try read("{\n" + members.joined(separator: ",\n") + "\n}")
    }
    #expect(problem.description == "text.json:92:1: key 'key40' stands twice (first at 42:1)")
  }

  @Test("bytes without sense are refused, not fatal")
  func noise() {
    var refused = 0
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      let alphabet =
        Array("{}[]\",:\\u0019d8eE+-.tfn/ \n".utf8) + [0x00, 0x80, 0xC3, 0xED, 0xF0, 0xFF]
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      if (try? JSONReader.read(SourceFile(name: "noise", bytes: bytes))) == nil { refused += 1 }
    }
    #expect(refused > 250, "\(refused) refused")
  }

  @Test(
    "a claim with bytes changed, lost or doubled is read or refused in its place")
  func mutations() {
    var (read, refused) = (0, 0)
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      var bytes = Array(
        #"{"format":1,"scheme":"best","on":"2026-02-02","from":"TH","to":"VN","good":{"fob":"1.5"}}"#
          .utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes[index], at: index)
        }
      }
      do throws(Diagnostics) {
        _ = try SampleClaim.read(SourceFile(name: "changed", bytes: bytes))
        read += 1
      } catch {
        refused += 1
        for diagnostic in error.all {
          #expect(diagnostic.position.line <= 1 + bytes.count { $0 == UInt8(ascii: "\n") })
          #expect(diagnostic.position.column <= bytes.count + 1)
        }
      }
    }
    #expect(read > 0 && refused > 100, "\(read) read, \(refused) refused")
  }
}
