import AFTA
import Foundation
import TestSupport
import Testing

/// A list of goods in all markets: what stands in its rows is what each good gets by itself.
@Suite("Lists of goods") struct ProductListTests {
  private struct Row {
    let fields: [String: String]
    subscript(column: String) -> String { fields[column] ?? "no such column" }
  }

  private func rows(
    _ question: ProductQuestion, of list: String = "goods.csv", drawnFrom stock: String? = nil,
    rejecting reject: (String) -> Void = { _ in }
  ) throws -> [Row] {
    let folder = Fixtures.project.path + "/Fixtures/products/"
    var products = try ProductList(
      SourceFile.read(folder + list), asking: question, by: Shipped.library,
      drawnFrom: stock.map { try SourceFile.read(folder + $0) }
    ) { try SourceFile.read(folder + $0) }
    var lines: [[String]] = []
    try products.run { bytes in
      lines += String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    } rejecting: {
      reject($0.description)
    }
    let names = lines.removeFirst()
    return lines.map { Row(fields: Dictionary(zip(names, $0)) { first, _ in first }) }
  }

  @Test("each good stands for each of its markets, in the order of the list")
  func order() throws {
    let rows = try rows(
      ProductQuestion(into: ["VN", "MY"], under: ["ATIGA"], from: "TH", on: "2026-02-02"))
    #expect(
      rows.map { "\($0["id"]) \($0["from"])\($0["to"])" } == [
        "car THVN", "car THMY", "dear car THVN", "dear car THMY", "open car THVN", "open car THMY",
        "pump VNMY",
      ])
  }

  /// By hand: 4,750 of 10,000 leave 52.5 %, 12.5 points above 40; 52 % of 10,600.00 are 5,512.00.
  @Test("a car that qualifies saves its duty; one of a unit less than 40 % loses it")
  func margins() throws {
    let rows = try rows(
      ProductQuestion(into: ["VN"], under: ["ATIGA"], from: "TH", on: "2026-02-02"))
    let columns = [
      "verdict", "originates", "rvc_percent", "headroom_points", "saving", "lost", "reason", "best",
    ]
    #expect(
      columns.map { rows[0][$0] } == ["eligible", "met", "52.5", "12.5", "5512.00", "", "", "yes"])
    #expect(
      columns.map { rows[1][$0] } == [
        "ineligible", "not_met", "39.99", "-0.01", "0.00", "5512.00", "origin", "",
      ])
    #expect(rows[2]["missing"] == "good.materials")
    #expect(rows[2]["lost"] == "5512.00")
  }

  /// By hand: of 120.00 what was bought in China is 22.00, since the rotor originates and counts whole.
  @Test("a good with a bill of its own is judged by it")
  func bill() throws {
    let pump = try rows(
      ProductQuestion(into: ["MY"], under: ["ATIGA"], from: "TH", on: "2026-02-02"))[3]
    #expect(pump["rvc_percent"] == "81.666666")
    #expect(pump["box_8"] == "81%")
  }

  /// By hand: 60 that went out first in first out are 20 of Thailand and 40 of China at 1.20.
  ///
  /// With screws of 5.00 that is 53.00 of 100.00. Last in first out they are the 50 of Thailand and 10 of the 20 of China that are left: 17.00.
  @Test("what was drawn from stocks is that of the good's own table, else of the list's")
  func stocks() throws {
    var wrong: [String] = []
    let rows = try rows(
      ProductQuestion(into: ["VN"], under: ["ATIGA"], from: "TH", on: "2026-02-02"),
      of: "shelves.csv", drawnFrom: "steel-and-glass.csv"
    ) { wrong.append($0) }
    #expect(
      rows.map { "\($0["id"]) \($0["rvc_percent"])" } == [
        "own record 47", "record of the list 83", "no bill 0..100",
      ])
    #expect(wrong.count == 3)
    #expect(wrong.first?.contains("5:50: the stocks of the good") == true)
    #expect(wrong.dropFirst().first?.contains("the good has no material 'glass'") == true)
    #expect(wrong.last?.contains("no good of the list has a material 'glass'") == true)
  }

  /// By hand: 70.00 of 100.00 do not originate, and a motor of 85.01 becomes a pump of 84.13.
  ///
  /// Viet Nam has the agreements of ASEAN and VKFTA in force with Thailand and Korea, and none with Brazil.
  @Test(
    "whether a good originates is told whatever its proof names, under the agreements of its country"
  )
  func criteria() throws {
    let rows = try rows(ProductQuestion(into: ["VN"], on: "2026-02-02"), of: "criteria.csv")
    let columns = ["scheme", "originates", "verdict", "box_8", "reason"]
    #expect(
      rows.map { row in columns.map { row[$0] } } == [
        ["ATIGA", "met", "eligible", "CTH", ""], ["ATIGA", "met", "ineligible", "CTH", "origin"],
        ["VKFTA", "met", "undetermined", "CTSH", "proof"], ["MFN", "", "eligible", "", ""],
      ])
  }

  @Test("goods that are wrong are refused by themselves, the others answered")
  func refused() throws {
    let rows = try rows(
      ProductQuestion(into: ["VN"], under: ["ATIGA"], from: "TH", on: "2026-02-02"),
      of: "refused.csv")
    #expect(rows.map { $0["id"] } == ["good"])
  }

  /// Of 84.13 the Harmonized System of 2022 has no 8413.77.
  @Test("a good of a code that no edition has is refused, with codes near it")
  func unheld() throws {
    var wrong: [String] = []
    _ = try rows(
      ProductQuestion(into: ["VN"], under: ["ATIGA"], from: "TH", on: "2026-02-02"),
      of: "refused.csv"
    ) { wrong.append($0) }
    let last = try #require(wrong.last)
    #expect(last.contains("6:14: 841377 is in no edition of the Harmonized System"))
  }

  /// Malaysia's rates under the CPTPP are not held, those under ATIGA are.
  @Test("none is best whose rate is not known")
  func rateNotKnown() throws {
    let pump = try rows(ProductQuestion(into: ["MY"], from: "TH", on: "2026-02-02")).filter {
      $0["id"] == "pump"
    }
    #expect(
      pump.map { "\($0["scheme"]) \($0["best"]) \($0["preferential_rate"])" } == [
        "ATIGA yes 0", "CPTPP  ",
      ])
    // China's rates under the ACFTA are not held, and it is the only agreement.
    let other = try rows(ProductQuestion(into: ["CN"], from: "TH", on: "2026-02-02"))
    #expect(Set(other.map { "\($0["scheme"]) \($0["best"])" }) == ["ACFTA "])
  }
}
