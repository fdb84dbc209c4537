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

  /// What a bill is made of besides materials from outside.
  enum Bill: String, CaseIterable {
    /// Materials that originate, at home and in another member, in whole or in part.
    case originating
    /// The same with the total of what does not originate told beside them.
    case withTotal
    /// The same with costs, by the one method or the other.
    case withCosts
    /// Under the CEPT.
    case underCEPT
  }

  @Test("turns the answer where it says, for bills and totals", arguments: Bill.allCases)
  func bills(_ bill: Bill) throws {
    var (tried, held) = (0, 0)
    for seed in 0..<60 {
      var random = Seeded(seed: seed)
      let fob = Int.random(in: 1_000...200_000, using: &random)
      var claim = try Self.claim(bill, fob: fob, &random)
      let answer = try Shipped.answer(claim)
      guard answer["headroom"] != .null else { continue }
      held += 1
      let isMet = answer["verdict"] == .text("eligible")
      if let spare = Self.cents(
        answer["headroom"][isMet ? "non_originating_may_rise_by" : "non_originating_must_fall_by"])
      {
        let change = isMet ? spare : -spare
        let edge = try #require(Self.raised(claim, by: change), "seed \(seed)")
        let beyond = try #require(Self.raised(claim, by: change + 1), "seed \(seed)")
        #expect(try Shipped.determine(edge).ruling.verdict == .eligible, "seed \(seed)")
        #expect(try Shipped.determine(beyond).ruling.verdict != .eligible, "seed \(seed)")
        tried += 1
      }
      if let edge = Self.cents(answer["headroom"][isMet ? "fob_may_fall_to" : "fob_must_rise_to"]) {
        #expect(try Self.isEligible(claim, "good.fob", edge), "seed \(seed)")
        #expect(try !Self.isEligible(claim, "good.fob", edge - 1), "seed \(seed)")
        tried += 1
      }
      claim["good.fob"] = .null
      #expect(try Shipped.answer(claim)["headroom"] == .null, "seed \(seed): no price, no room")
    }
    #expect(held > 20 && tried > 20, "\(bill): \(held) with headroom, \(tried) figures")
  }

  /// A claim with a bill whose largest material is from outside.
  private static func claim(
    _ bill: Bill, fob: Int, _ random: inout Seeded
  ) throws -> JSONDocument {
    let isCEPT = bill == .underCEPT
    var claim = try JSONDocument(
      Fixtures.text(
        isCEPT ? "claims/fans-under-cept.json" : "claims/pump-from-thailand.json"))
    claim["proof.criterion"] = .text("RVC")
    claim["good.processes"] = .list([.text("assembly")])  // Its materials have no codes.
    let foreign = Int.random(in: fob / 3...fob * 3 / 4, using: &random)
    let rest = fob - foreign
    let parts = [
      ("non_originating", "CN", foreign, nil),
      ("originating", "TH", Int.random(in: 0...rest / 4, using: &random), nil),
      ("originating", "PH", Int.random(in: 0...rest / 4, using: &random), "form_d"),
      ("partial", "PH", Int.random(in: 0...rest / 4, using: &random), "form_d"),
    ]
    let materials = parts.map { status, origin, cents, proof -> JSONDocument in
      var material = JSONDocument.object([:])
      material["status"] = .text(status)
      material["origin"] = .text(origin)
      material["value"] = .text(amount(cents))
      if let proof { material["proof.kind"] = .text(isCEPT ? proof : "e_form_d") }
      if status == "partial" {
        material["content"] = .text("55")
        material["proof.partial_cumulation"] = .bool(false)
      }
      return material
    }
    claim["good.fob"] = .text(amount(fob))
    claim["good.non_originating"] = bill == .withTotal ? .text(amount(foreign)) : .null
    claim["good.materials"] = .list(materials)
    if bill == .withCosts {
      let said = parts.reduce(0) { $0 + $1.2 }
      let labour = Int.random(in: 0...max(0, fob - said), using: &random)
      claim["good.labour"] = .text(amount(labour))
      for cost in ["overhead", "other"] { claim["good." + cost] = .text("0.00") }
      claim["good.profit"] = .text(amount(max(0, fob - said - labour)))
      claim["good.rvc_method"] = .text(Bool.random(using: &random) ? "direct" : "indirect")
    }
    return claim
  }

  /// The claim with its largest foreign material, and a total told beside it, worth more by some cents.
  private static func raised(_ claim: JSONDocument, by cents: Int) -> JSONDocument? {
    var claim = claim
    guard case .list(var materials) = claim["good.materials"],
      let value = Self.cents(materials[0]["value"])
    else { return nil }
    materials[0]["value"] = .text(amount(value + cents))
    claim["good.materials"] = .list(materials)
    if let total = Self.cents(claim["good.non_originating"]) {
      claim["good.non_originating"] = .text(amount(total + cents))
    }
    return claim
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
