import AFTA
import TestSupport
import Testing

/// Every figure of headroom is put into its claim, which is judged again: at the figure it is eligible, a smallest
/// unit further it is not.
@Suite("Headroom") struct HeadroomTests {
  @Test("turns the answer where it says", arguments: [0..<40, 40..<80])
  func figures(seeds: Range<Int>) throws {
    var tried = 0
    for seed in seeds {
      var random = Seeded(seed: seed)
      let fob = Int.random(in: 2...200_000, using: &random)
      let foreign = Int.random(in: 0...fob, using: &random)
      var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
      claim["good.materials"] = .null
      claim["proof.criterion"] = .text("RVC")
      claim["good.fob"] = .text(Self.amount(fob))
      claim["good.non_originating"] = .text(Self.amount(foreign))
      let answer = try Shipped.answer(claim)
      let isMet = answer["verdict"] == .text("eligible")
      if let spare = Self.cents(
        answer["headroom"][isMet ? "non_originating_may_rise_by" : "non_originating_must_fall_by"])
      {
        let edge = isMet ? foreign + spare : foreign - spare
        #expect(try Self.isEligible(claim, "good.non_originating", edge), "seed \(seed)")
        #expect(try !Self.isEligible(claim, "good.non_originating", edge + 1), "seed \(seed)")
        tried += 1
      }
      if let edge = Self.cents(answer["headroom"][isMet ? "fob_may_fall_to" : "fob_must_rise_to"]) {
        #expect(try Self.isEligible(claim, "good.fob", edge), "seed \(seed)")
        #expect(try !Self.isEligible(claim, "good.fob", edge - 1), "seed \(seed)")
        tried += 1
      }
    }
    #expect(tried > 60, "\(tried)")
  }

  private static func isEligible(
    _ claim: JSONDocument, _ place: String, _ cents: Int
  ) throws -> Bool {
    var claim = claim
    claim[place] = .text(amount(cents))
    return try Shipped.determine(claim).ruling.verdict == .eligible
  }

  private static func amount(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }

  private static func cents(_ amount: JSONDocument) -> Int? {
    guard case .text(let text) = amount else { return nil }
    return Int(text.filter { $0 != "." })
  }
}
