import TariffLaw
import Testing

@Suite("Currency") struct CurrencyTests {
  /// ISO 4217, list one.
  @Test(
    "the currencies of the members and their smallest units",
    arguments: [
      ("BND", 2), ("KHR", 2), ("IDR", 2), ("LAK", 2), ("MYR", 2), ("MMK", 2), ("PHP", 2),
      ("SGD", 2), ("THB", 2), ("VND", 0), ("USD", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3),
    ])
  func exponent(_ code: String, _ exponent: UInt8) {
    #expect(Currency(code)?.exponent == exponent)
    #expect(Currency(code)?.description == code)
  }

  @Test("what is no code", arguments: ["", "US", "USDX", "usd", "XXX", "ＵSD", "ZZZ"])
  func refused(_ code: String) {
    #expect(Currency(code) == nil)
  }

  @Test("every code of the list is found, none twice")
  func all() {
    let codes = Currency.codes
    #expect(codes.count > 150)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { Currency($0)?.description == $0 })
  }

  @Test("amounts without a currency have two places and print none")
  func unstated() {
    #expect(Currency.unstated.exponent == 2)
    #expect(Currency.unstated.description == "")
    #expect(Currency("USD") == .unitedStatesDollar)
  }
}
