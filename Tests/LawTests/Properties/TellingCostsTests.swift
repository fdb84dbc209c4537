import AFTA
import TestSupport
import Testing

/// Telling one more element of a price never turns a settled verdict, whichever method the exporting member uses.
@Suite("Telling one more cost") struct TellingCostsTests {
  private static let methods = [nil, "direct", "indirect"]

  /// The facts that are told one by one, in an order drawn at random.
  private static let facts = [
    "good.fob", "good.materials", "good.labour", "good.overhead", "good.other", "good.profit",
  ]

  @Test(
    "keeps what is settled", .tags(.property), arguments: methods,
    ["indirect", "direct", "unknown"])
  func keepsWhatIsSettled(method: String?, taken: String) throws {
    let library = try Shipped.library.assuming([("rvc_method.not_said", taken)])
    var tellings: [Verdict: Int] = [:]
    for seed in 0..<40 {
      var random = Seeded(seed: seed)
      let full = try Self.claim(method, &random)
      let order = Self.facts.shuffled(using: &random)
      var claim = full
      for fact in order { claim[fact] = .null }
      var known = Verdict.undetermined
      for (number, fact) in order.enumerated() {
        claim[fact] = full[fact]
        let verdict = try library.determine(
          SourceFile(name: "claim.json", bytes: claim.bytes())
        ).ruling.verdict
        #expect(
          known == .undetermined || verdict == known,
          "seed \(seed): \(known) became \(verdict) by \(fact), after \(order[..<number])")
        tellings[known, default: 0] += 1
        known = verdict
      }
      #expect(known != .undetermined, "seed \(seed): all is told")
    }
    for verdict in [Verdict.eligible, .ineligible, .undetermined] {
      #expect(tellings[verdict, default: 0] > 5, "\(tellings) were told more")
    }
  }

  /// A pump whose elements come to its price, of which a part near the threshold does not originate.
  private static func claim(
    _ method: String?, _ random: inout Seeded
  ) throws -> JSONDocument {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["good.rule"] = .text("RVC40")
    claim["good.processes"] = .list([.text("assembly")])
    claim["proof.criterion"] = .text("RVC")
    if let method { claim["good.rvc_method"] = .text(method) }
    let price = Int.random(in: 1_000...200_000, using: &random)
    let foreign = Int.random(in: price * 4 / 10...price * 8 / 10, using: &random)
    var rest = price - foreign
    func share() -> Int {
      let part = Int.random(in: 0...rest, using: &random)
      rest -= part
      return part
    }
    let casting = share()
    claim["good.materials"] = .list(
      [("motor", "CN", "non_originating", foreign), ("casting", "TH", "originating", casting)].map {
        name, origin, status, cents in
        var material = JSONDocument.object([:])
        material["name"] = .text(name)
        material["origin"] = .text(origin)
        material["status"] = .text(status)
        material["value"] = .text(amount(cents))
        return material
      })
    for cost in ["labour", "overhead", "other"] { claim["good.\(cost)"] = .text(amount(share())) }
    claim["good.profit"] = .text(amount(rest))
    claim["good.fob"] = .text(amount(price))
    return claim
  }

  private static func amount(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }
}
