import Foundation
import TariffLaw
import TestSupport
import Testing

@testable import Answers
@testable import LawFiles
@testable import Reading

/// The quick reader beside the reader of tables: it says the same, or nothing.
@Suite("PlainLines") struct PlainLinesTests {
  private func description(_ column: String? = nil) throws -> ScheduleDescription {
    ScheduleDescription(
      scheme: SchemeID("ATIGA"), member: Country("VN"), edition: .ahtn2022,
      days: .always, stateOf: nil, source: "a test", evidence: .derived, file: "lines.csv",
      column: column)
  }

  private func lines(_ schedule: TariffSchedule) -> [String] {
    zip(schedule.codes, schedule.rateIndex).map { "\($0.digits) \(schedule.rates[Int($1)])" }
  }

  static func shipped() throws -> [URL] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: Fixtures.schedules.path)
      .filter { $0.contains("/lines/") }
    try #require(!all.isEmpty, "no lines below Schedules")
    return all.sorted().map { Fixtures.schedules.appending(path: $0) }
  }

  @Test("the lines that are shipped are read quickly, and as any table", arguments: try shipped())
  func same(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let header = try #require(
      String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").first)
    let names = header.split(separator: ",").map(String.init)
    // A table may have the rates of several runs of days side by side.
    for column in names.contains("rate") ? [nil] : names.dropFirst().map(Optional.some) {
      let quick = try #require(PlainLines.read(source, description(column)))
      let table = try ScheduleReader.readTable(source, description(column))
      #expect(quick.codes == table.codes)
      #expect(quick.rates == table.rates)
      #expect(quick.rateIndex == table.rateIndex)
    }
  }

  @Test("lines that stand otherwise are left to the reader of tables")
  func otherwise() throws {
    var (read, left) = (0, 0)
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      var bytes = Array(
        """
        code,rate,unit
        01012100,0,u
        01012900,7.5,"1,000u"
        01013010,none,kg
        0102,quota 40 : 80,u
        030110,0 | 5,u

        """.utf8)
      let signs = Array("0159,.\"\n\r;x |é\u{FEFF}".utf8)
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = try #require(signs.randomElement(using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = sign
        case 1: bytes.insert(sign, at: place)
        default: bytes.remove(at: place)
        }
      }
      let file = SourceFile(name: "lines.csv", bytes: bytes)
      guard let quick = PlainLines.read(file, try description()) else {
        left += 1
        continue
      }
      let table = try ScheduleReader.readTable(file, description())
      #expect(lines(quick) == lines(table), "seed \(seed)")
      read += 1
    }
    #expect(read > 10 && left > 10, "\(read) read, \(left) left")
  }

  @Test("quotes, marks and other columns")
  func columns() throws {
    let text = "code,rate,mark\n0101,0,\n0102,5,GIC\n0103,2.5 ; MX: 5,\"\"\n"
    let quick = try #require(
      PlainLines.read(SourceFile(name: "lines.csv", text: text), description()))
    #expect(lines(quick) == ["0101 0", "0102 5", "0103 2.5 ; MX: 5"])
  }

  @Test(
    "what makes it give up",
    arguments: [
      "", "code,rate", "code,rate,unit,mark\n", "rate,code\n", "code,rate\n0101,0",
      "code,rate\n0101,0\n\n", "code,rate\r\n0101,0\r\n", "code,rate\n0102,0\n0101,0\n",
      "code,rate\n0101,0\n0101,0\n", "code,rate\n01,0\n0101,0\n", "code,rate\n1,0\n",
      "code,rate\n012345678901,0\n", "code,rate\n0101,\n", "code,rate\n0101,5 %\n",
      "code,rate\n0101,\"0\"\n", "code,rate\n0101,0,u\n", "code,rate,unit\n0101,0\n",
      "code,rate,unit\n0101,0,\"u\"x\n", "code,rate,unit\n0101,0,é\n", "code,rate\n\"0101\",0\n",
    ])
  func givesUp(_ text: String) throws {
    let quick = PlainLines.read(SourceFile(name: "lines.csv", text: text), try description())
    #expect(quick.map(lines) == nil)
  }
}
