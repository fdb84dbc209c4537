import Reports
import TariffLaw
import Testing

/// The words of rates: different duties have different ones.
@Suite("Words of rates") struct RateWordsTests {
  private func words(_ text: String) throws -> String {
    let rate = try DutyRate(notation: text)
    #expect(rate.description == text)
    return rate.words
  }

  @Test("what stands in brackets in the notation stands in brackets in words")
  func brackets() throws {
    #expect(
      try words("max(5, 2) + 3.00 THB/kilogram")
        == "(the higher of 5 % and 2 %) plus 3.00 THB per kilogram")
    #expect(
      try words("max(5, 2 + 3.00 THB/kilogram)")
        == "the higher of 5 % and (2 % plus 3.00 THB per kilogram)")
    #expect(
      try words("min(max(5, 1.00 THB/piece), 10)")
        == "the lower of (the higher of 5 % and 1.00 THB per piece) and 10 %")
  }

  @Test("parts that have one rate are not told apart, others are not told which")
  func parts() throws {
    #expect(try words("0 | 0") == "0 %")
    #expect(try words("0 | 5") == "0 % or 5 % (which of them is not told)")
    #expect(
      try words("0 except MM TH | 0") == "(0 %, not for MM, TH) or 0 % (which of them is not told)")
  }
}
