import TariffLaw
import TariffStatistics
import Testing

@Suite("PreferenceMargins") struct PreferenceMarginsTests {
  /// Counted in the official list apart from this package.
  @Test("Viet Nam: ATIGA beside MFN, January 2026")
  func vietNam() throws {
    let margins = try #require(
      PreferenceMargins(
        of: try Shipped.schedule("atiga", "VN"), beside: try Shipped.schedule("mfn", "VN")))
    #expect(margins.linesWithoutMargin == 3_308)
    #expect(margins.linesWithMargin == 7_689)
    #expect(margins.linesAboveMFN.map(\.code.description) == ["1006.10.10"])
    #expect(margins.linesAboveMFN.map(\.preferential) == [Percentage(5)])
    #expect(margins.linesAboveMFN.map(\.mfn) == [.zero])
    #expect(margins.linesCompared == 10_998)
    #expect(margins.linesWithoutNumber == 416)
    #expect(margins.linesUnpaired == 0)
    // 127,873 points less what 1006.10.10 is above MFN, 5 against 0, which counts as nought.
    #expect(margins.sum == ExactFraction(127_878))
    #expect(margins.mean?.decimal(places: 6, rounding: .halfUp) == "11.627387")
  }

  @Test("each line is counted once, whatever stands beside it")
  func kinds() throws {
    let preferential = try Made.schedule([
      "01": "0", "02": "5", "03": "7.5", "04": "none", "05": "0", "07": "0", "98": "0",
    ])
    let mfn = try Made.schedule([
      "01": "2.5", "02": "5", "03": "7", "04": "5", "05": "quota 40 : 80", "06": "5", "98": "9",
    ])
    let margins = try #require(PreferenceMargins(of: preferential, beside: mfn))
    #expect(margins.linesWithMargin == 1)
    #expect(margins.linesWithoutMargin == 1)
    #expect(margins.linesAboveMFN.map(\.code.digits) == ["03"])
    #expect(margins.linesWithoutNumber == 2)
    #expect(margins.linesUnpaired == 2)
    // 2.5 of 01, nought of 02, and nought of 03, which is above MFN.
    #expect(margins.sum == ExactFraction(5, over: 2))
    #expect(margins.mean == ExactFraction(5, over: 6))
  }

  @Test("schedules of two members or two nomenclatures are not compared")
  func unlike() throws {
    let one = try Made.schedule(["01": "0"])
    #expect(PreferenceMargins(of: one, beside: try Made.schedule(["01": "0"], member: "MY")) == nil)
    #expect(
      PreferenceMargins(of: one, beside: try Made.schedule(["01": "0"], edition: .ahtn2017)) == nil)
  }

  @Test("nothing to compare has no mean")
  func nothing() throws {
    let none = try Made.schedule(["01": "none"])
    #expect(PreferenceMargins(of: none, beside: none)?.mean == nil)
  }
}
