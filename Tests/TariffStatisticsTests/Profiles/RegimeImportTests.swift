import Answers
import Reading
import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// A table in the form of Comtrade with a column of regimes; every number in it is made up.
@Suite("Imports by regime as they come") struct RegimeImportTests {
  private func read(
    from exporter: Country?, in year: Int? = 2026
  ) throws -> (imports: [RegimeImport], leftOut: [LeftOut]) {
    let name = "illustrative-regimes-whole.csv"
    var file = SourceFile(name: name, text: try Fixtures.text("trade/\(name)"))
    file.form.columns = [
      "code": "cmdCode", "member": "reporterISO", "year": "refYear", "partner": "partnerISO",
      "flow": "flowCode", "edition": "classificationCode",
    ]
    let thailand = Country("TH")
    return try RegimeImportReader.read(
      file,
      RegimeImportReader.Question("VN", under: "ATIGA", from: exporter, in: year) {
        $0 == thailand
      }, among: ["ATIGA", "MFN"])
  }

  // Row by row: TOTAL; 60 and 40; 25; 0101 above them; CN; world; 2025; an export; Laos; no regime; regime TOTAL; 9999AA; a code
  // without a line; EUN; 20 by HS 2002 or so (H3).
  private static let causes: [LeftOut] = [
    .otherFlows(rows: 1), .totals(rows: 2), .noCodes(["9999AA"], rows: 1),
    .noMembers(["EUN"], rows: 1), .imports(1, ofOthersThan: "VN"),
    .importsOfOtherYears([2025], rows: 1, than: 2026),
  ]

  @Test("what is of others, other years, flows or totals is left out and counted by its cause")
  func causes() throws {
    let read = try read(from: "TH")
    #expect(
      read.leftOut == Self.causes + [
        .otherPartners(rows: 2, than: "TH"), .importsWithoutRegime(rows: 1),
        .codesAboveOthers(["0101"]),
      ])
    #expect(read.imports.map(\.value) == [6000, 4000, 2500, 7000, 500, 2000])
    #expect(read.imports.map(\.isClaimed) == [true, false, true, nil, true, true])
    #expect(read.imports.last?.edition == .hs2007)
  }

  @Test("without an exporter, the goods of parties count, and the world is none")
  func parties() throws {
    let read = try read(from: nil)
    #expect(
      read.leftOut.contains(.importsOfOthers(rows: 2, thanPartiesOf: "ATIGA"))
        && read.imports.count == 6)
  }
}
