import TariffLaw
import Testing

@Suite("CodeRange") struct CodeRangeTests {
  /// Every chapter from 01 to 04 and every heading below.
  private static let codes = (1...4).flatMap { chapter in
    ["0\(chapter)"] + (1...3).map { "0\(chapter)0\($0)" }
  }.compactMap { HSCode($0) }

  /// The headings that stand below a code of the family.
  private func headings(_ code: HSCode) -> Set<HSCode> {
    Set(Self.codes.filter { $0.count == 4 && code.contains($0) })
  }

  @Test("a range holds the headings from its first to its last", arguments: codes)
  func contains(_ from: HSCode) throws {
    for to in Self.codes {
      let held = Self.codes.filter { heading in
        heading.count == 4 && heading.padded >= from.padded
          && (heading <= to || to.contains(heading))
      }
      guard let range = CodeRange(from: from, to: to) else {
        #expect(held.isEmpty, "\(from)-\(to)")
        continue
      }
      for code in Self.codes where code.count == 4 {
        #expect(range.contains(code) == held.contains(code), "\(code) in \(range)")
      }
      for code in Self.codes where code.count == 2 {
        let below = headings(code)
        #expect(range.overlaps(code) == !below.isDisjoint(with: held), "\(code) and \(range)")
      }
    }
  }

  @Test(
    "a code is within a range, shares a part with it, or neither",
    arguments: [
      ("84", false, true), ("8401", true, true), ("8410.90.00", true, true),
      ("8411", false, false), ("83", false, false),
    ])
  func chapter(_ text: String, _ isWithin: Bool, _ isShared: Bool) throws {
    let code = try #require(HSCode(text))
    let (first, last) = (HSCode("8401"), HSCode("8410"))
    let range = try #require(CodeRange(from: first, to: last))
    #expect(range.contains(code) == isWithin)
    #expect(range.overlaps(code) == isShared)
    #expect(range.description == "8401-8410")
    #expect(CodeRange(code).description == code.digits)
    #expect(CodeRange(code).contains(code))
  }
}
