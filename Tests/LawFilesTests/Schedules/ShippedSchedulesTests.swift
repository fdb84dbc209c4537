import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// The lines that the project ships, against counts of the official lists' own cells.
///
/// `Fixtures/schedules/kinds.csv` was counted in the lists as they were published, by the shape of each
/// cell, without the importer.
@Suite("Schedules that are shipped") struct ShippedSchedulesTests {
  static func counted() throws -> [(file: String, kinds: [DutyRate.Kind: Int])] {
    var files: [String: [DutyRate.Kind: Int]] = [:]
    for row in try Fixtures.text("schedules/kinds.csv").split(separator: "\n").dropFirst() {
      let fields = row.split(separator: ",").map(String.init)
      try #require(fields.count == 3)
      let kind = try #require(DutyRate.Kind(rawValue: fields[1]))
      let lines = try #require(Int(fields[2]))
      files[fields[0], default: [:]][kind] = lines
    }
    try #require(!files.isEmpty)
    return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test("no cell is lost and none has changed its kind", arguments: try counted())
  func kinds(_ file: String, _ kinds: [DutyRate.Kind: Int]) throws {
    let schedule = try read(file)
    var found: [DutyRate.Kind: Int] = [:]
    for place in schedule.codes.indices { found[schedule.rate(at: place).kind, default: 0] += 1 }
    #expect(found == kinds)
  }

  @Test(
    "every rate stands in the form in which it is printed", arguments: try counted().map(\.file))
  func canonical(_ file: String) throws {
    let text = try String(
      contentsOf: Fixtures.schedules.appending(path: file), encoding: .utf8)
    let schedule = try read(file)
    let rows = text.split(separator: "\n").dropFirst()
    #expect(rows.count == schedule.count)
    for (place, row) in rows.enumerated() {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      #expect(fields[1] == schedule.rate(at: place).description)
    }
  }

  @Test("Viet Nam's columns hold the same lines")
  func sameCodes() throws {
    let files = try Self.counted().map(\.file).filter {
      // Chapter 98 and the export tariff have lines of their own.
      $0.contains("VN-") && !$0.hasPrefix("vn-chapter-98/") && !$0.hasPrefix("vn-export/")
    }
    let atiga = try read("atiga/lines/VN-ahtn2022.csv").codes
    #expect(files.count == 23)
    for file in files { #expect(try read(file).codes == atiga, "\(file)") }
  }

  private func read(_ file: String) throws -> TariffSchedule {
    let library = try ShippedLaw.library
    let held = library.law.schemes.flatMap(\.schedules)
    return try library.schedule(
      #require(
        held.first { $0.file == file && $0.amendments.isEmpty }, "\(file) is not held"))
  }
}
