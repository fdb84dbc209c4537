import TariffLaw
import TestSupport
import Testing

@Suite("HSCode") struct HSCodeTests {
  @Test(
    "codes are read with or without points, and printed with them",
    arguments: [
      ("87", "87", "87"), ("8703", "8703", "8703"), ("870323", "870323", "8703.23"),
      ("8703.23.64", "87032364", "8703.23.64"), ("87.03.23", "870323", "8703.23"),
      ("010121001", "010121001", "0101.21.001"), ("0101210012", "0101210012", "0101.21.00.12"),
      ("01012100123", "01012100123", "0101.21.00.123"), ("00", "00", "00"),
    ])
  func text(_ text: String, _ digits: String, _ printed: String) throws {
    let code = try #require(HSCode(text))
    #expect(code.digits == digits)
    #expect(code.description == printed)
    #expect(HSCode(printed) == code)
    #expect(HSCode(digits) == code)
  }

  @Test(
    "what is no code",
    arguments: [
      "", "8", ".87", "87.", "87..03", "870 3", "87-03", "8703.x", "012345678901", "８７", "8.",
    ])
  func refused(_ text: String) {
    #expect(HSCode(text) == nil)
  }

  @Test("a chapter of one digit keeps its nought")
  func chapter() throws {
    let code = HSCode("0101.21.00")
    #expect(code.chapter == 1)
    #expect(code.prefix(2)?.digits == "01")
    #expect(code.prefix(4)?.digits == "0101")
    #expect(code.prefix(6)?.digits == "010121")
    #expect(code.prefix(8) == code)
    #expect(code.prefix(9) == nil)
  }

  /// Every code of two and three digits in chapters 01 to 03, and some longer ones.
  private static let family = ["01", "02", "03"].flatMap { chapter in
    [chapter] + (0...9).map { "\(chapter)\($0)" } + [
      "\(chapter)00", "\(chapter)01", "\(chapter)015",
    ]
  }.compactMap { HSCode($0) }

  @Test("a code contains those that begin with its digits", arguments: family)
  func contains(_ code: HSCode) {
    for other in Self.family {
      #expect(code.contains(other) == other.digits.hasPrefix(code.digits), "\(code) \(other)")
    }
  }

  @Test("codes sort as their digits do")
  func order() {
    #expect(Self.family.sorted().map(\.digits) == Self.family.map(\.digits).sorted())
  }

  @Test("a code of a number is the code of its digits", arguments: 0..<100)
  func number(seed: Int) throws {
    var random = Seeded(seed: seed)
    let count = Int.random(in: 2...HSCode.longest, using: &random)
    let text = (0..<count).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
    let number = try #require(UInt64(text))
    #expect(HSCode(number: number, digits: count) == HSCode(text))
  }

  @Test("editions of ASEAN's nomenclature stand on the Harmonized System")
  func editions() {
    for edition in HSEdition.allCases {
      let base = edition.harmonizedSystem
      #expect(base.rawValue.hasPrefix("HS"))
      #expect(base.harmonizedSystem == base)
    }
    #expect(HSEdition.ahtn2004.harmonizedSystem == .hs2002)
    #expect(HSEdition.ahtn2022.harmonizedSystem == .hs2022)
  }
}
