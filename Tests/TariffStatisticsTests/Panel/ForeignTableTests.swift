import Answers
import Reading
import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// Tables in the form of trade statistics; every number in them is made up.
@Suite("Tables of trade statistics") struct ForeignTableTests {
  private func values(_ name: String, _ form: (inout TableForm) -> Void) throws -> TradeOnCodes {
    var file = SourceFile(name: name, text: try Fixtures.text("trade/\(name)"))
    file.form.separator = TableForm.separator(of: file)
    form(&file.form)
    guard case .ofCodes(let values) = try TradeWeightReader.read(file) else {
      Issue.record("no values on codes")
      return TradeOnCodes()
    }
    return values
  }

  private func hundredths(_ values: TradeOnCodes) throws -> [String: Int64] {
    let member = Country("VN")
    let held = try #require(values.values(of: member, in: 2026))
    return Dictionary(uniqueKeysWithValues: held.map { ($0.key.digits, $0.value) })
  }

  // 100.125 is rounded half up to hundredths; 2.004E+02 is 200.40.
  private static let expected: [String: Int64] = [
    "010121": 10_013, "010129": 20_040, "020110": 130_000,
  ]

  @Test("a table as Comtrade writes it, with totals left out and counted")
  func comtrade() throws {
    let values = try values("made-up-comtrade.csv") { form in
      form.columns = [
        "member": "reporterISO", "year": "refYear", "partner": "partnerISO", "code": "cmdCode",
        "value": "primaryValue",
      ]
    }
    #expect(try hundredths(values) == Self.expected)
    #expect(
      values.leftOut == [
        .totals(rows: 1),
        .columns(["typeCode", "freqCode", "reporterCode", "flowCode"], of: "made-up-comtrade.csv"),
        .otherPartners(rows: 1, than: nil), .codesAboveOthers(["01"]),
      ])
  }

  @Test("a table as WITS writes it, with semicolons and decimal commas")
  func wits() throws {
    let values = try values("made-up-wits.csv") { form in
      form.columns = [
        "member": "ReporterISO3", "year": "Year", "partner": "PartnerISO3",
        "code": "ProductCode", "value": "TradeValue in 1000 USD",
      ]
      form.hasDecimalComma = true
    }
    #expect(try hundredths(values) == Self.expected)
    #expect(
      values.leftOut == [
        .columns(["Nomenclature", "ReporterName", "TradeFlowName"], of: "made-up-wits.csv")
      ])
  }

  @Test("countries by two letters, by three, and by a number that lost its zeros")
  func countries() {
    for text in ["VN", "VNM", "704"] {
      #expect(Country(anyCode: text.utf8)?.description == "VN")
    }
    #expect(Country(anyCode: "36".utf8)?.description == "AU")
    for country in Country.all { #expect(country.threeLetters != nil, "\(country)") }
    #expect(Country(anyCode: "vnm".utf8) == nil && Country(anyCode: "XXX".utf8) == nil)
  }

  @Test(
    "numbers as other programs write them",
    arguments: [
      ("1234.5", 123_450), ("1,234.50", 123_450), ("1.5e3", 150_000), ("1.2E-1", 12),
      ("0.005", 1), ("0.0049", 0), ("12 %", 1200), ("1,23.4", nil), ("1.2.3", nil), ("-1", nil),
      ("", nil), ("1e", nil), ("99999999999999999999", nil), ("e5", nil),
    ] as [(String, Int64?)])
  func numbers(_ text: String, _ expected: Int64?) {
    #expect(ForeignDecimal.units(text.utf8, places: 2, hasDecimalComma: false) == expected)
  }

  @Test(
    "numbers of others as our own are written, without rounding",
    arguments: [
      ("1,234.50", "1234.50"), ("1.5e3", "1500"), ("1.2E-1", "0.12"), ("1e-2", "0.01"),
      ("5.0E1", "50"), ("12 %", "12"), ("007.5", "7.5"), ("none", "none"), ("1e", "1e"),
      ("quota 1 : 2", "quota 1 : 2"), ("1.2.3", "1.2.3"),
    ])
  func plain(_ text: String, _ expected: String) {
    #expect(String(decoding: TableForm().plain(Array(text.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test(
    "where decimals have a comma, points part thousands or are of decimals",
    arguments: [("1.234,5", "1234.5"), ("5,5", "5.5"), ("1.234", "1234"), ("1.5", "1.5")])
  func plainWithComma(_ text: String, _ expected: String) {
    var form = TableForm()
    form.hasDecimalComma = true
    #expect(String(decoding: form.plain(Array(text.utf8)[...]), as: UTF8.self) == expected)
  }
}
