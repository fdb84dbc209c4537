import AFTA
import TestSupport
import Testing

extension Tag {
  /// Holds for all values; tried on some that are drawn from a seed.
  @Tag static var property: Self
}

@Suite("Properties of rulings") struct RulingPropertyTests {
  /// A hundred seeds; each test counts in each block how many of its claims could have shown it wrong.
  private static let blocks = stride(from: 0, to: 100, by: 50).map { $0..<$0 + 50 }

  @Test("less from outside never loses the preference", .tags(.property), arguments: blocks)
  func monotoneInContent(seeds: Range<Int>) throws {
    var turning = 0
    for seed in seeds {
      var drawn = RandomClaim(seed: seed)
      var claim = drawn.json
      claim["good.rule"] = .text("RVC40")
      claim["good.materials"] = .null
      for cost in ["labour", "overhead", "other", "profit", "rvc_method"] {
        claim["good.\(cost)"] = .null
      }
      claim["good.fob"] = .text("1000.00")
      let values = (0..<6).map { _ in drawn.number(below: 100_001) }.sorted()
      let verdicts = try values.map { cents in
        claim["good.non_originating"] = .text(Money(minorUnits: Int64(cents), .unstated).amount)
        return try Shipped.determine(claim).ruling.verdict
      }
      #expect(Self.isFalling(verdicts), "seed \(seed): \(values): \(verdicts)")
      if Set(verdicts).count > 1 { turning += 1 }
    }
    #expect(turning > 0, "no verdict turned")
  }

  @Test("a lower threshold never loses the preference", .tags(.property), arguments: blocks)
  func antitoneInThreshold(seeds: Range<Int>) throws {
    var turning = ["rule": 0, "assumption": 0]
    for seed in seeds {
      var drawn = RandomClaim(seed: seed)
      var claim = drawn.json
      if claim["good.rule"] == .null { claim["good.rule"] = .text("general") }
      let thresholds = (0..<5).map { _ in 20 + drawn.number(below: 81) }.sorted()
      for name in ["rule", "assumption"] {
        let verdicts = try thresholds.map { threshold in
          if name == "rule" {
            claim["good.rule"] = .text("RVC\(threshold)")
          } else {
            claim["assume"] = .object(["atiga.rvc.threshold": .text("\(threshold)")])
          }
          return try Shipped.determine(claim).ruling.verdict
        }
        #expect(Self.isFalling(verdicts), "seed \(seed): \(name) \(thresholds): \(verdicts)")
        if Set(verdicts).count > 1 { turning[name, default: 0] += 1 }
        claim["good.rule"] = .text("RVC")
      }
    }
    #expect(turning.values.allSatisfy { $0 > 0 }, "verdicts turned: \(turning)")
  }

  /// Whether verdicts go from eligible by way of undetermined to ineligible, and never back.
  private static func isFalling(_ verdicts: [Verdict]) -> Bool {
    let order: [Verdict] = [.eligible, .undetermined, .ineligible]
    let ranks = verdicts.compactMap(order.firstIndex(of:))
    return ranks == ranks.sorted()
  }

  @Test("the order of materials does not matter", .tags(.property), arguments: blocks)
  func orderOfMaterials(seeds: Range<Int>) throws {
    var tried = 0
    for seed in seeds {
      var drawn = RandomClaim(seed: seed)
      var claim = drawn.json
      guard case .list(var materials) = claim["good.materials"], materials.count > 1 else {
        continue
      }
      if drawn.number(below: 2) == 0 { materials[0]["value"] = .null }
      claim["good.materials"] = .list(materials)
      let one = try Shipped.answer(claim)
      claim["good.materials"] = .list(materials.reversed())
      let other = try Shipped.answer(claim)
      for key in ["verdict", "reason", "origin", "headroom", "applied_rate", "duty", "caveats"] {
        #expect(one[key] == other[key], "seed \(seed): \(key)")
      }
      tried += 1
    }
    #expect(tried > seeds.count / 5, "only \(tried) claims have two materials")
  }

  @Test("assessed in silence, a claim gets the same ruling", .tags(.property), arguments: blocks)
  func silence(seeds: Range<Int>) throws {
    var tried = 0
    var verdicts: Set<Verdict> = []
    let library = try Shipped.library
    for seed in seeds {
      var drawn = RandomClaim(seed: seed)
      for place in drawn.factsInRandomOrder() where drawn.number(below: 6) == 0 {
        var claim = drawn.json
        claim[place] = .null
        guard
          let file = try? ClaimFile.read(
            SourceFile(name: "claim.json", bytes: claim.bytes()), in: library.claimSetting)
        else { continue }
        let laws = try library.laws(for: file.claim)
        let silent = assess([(claim: file.claim, laws: 0..<laws.count)], under: laws)
        let told = try library.determine(file.claim).ruling
        #expect(silent.map(Self.figures) == [Self.figures(told)], "seed \(seed): \(place)")
        tried += 1
        verdicts.insert(told.verdict)
      }
    }
    #expect(tried > seeds.count, "only \(tried) claims")
    #expect(verdicts.count == 3, "\(verdicts)")
  }

  /// All of a ruling but the alternatives, which only explain and are left unmade in silence.
  private static func figures(_ ruling: Ruling) -> [String] {
    var origin = ruling.origin
    origin?.alternatives = []
    return [
      ruling.verdict.rawValue, "\(ruling.scheme)", ruling.reason?.rawValue ?? "", "\(ruling.mfn)",
      "\(ruling.base)", ruling.preferential.map { "\($0)" } ?? "", origin.map { "\($0)" } ?? "",
    ]
  }

  @Test("on every line of Viet Nam the applied rate is not above MFN")
  func lowerOfBoth() throws {
    let library = try Shipped.library
    let file = try SourceFile(
      name: "pump", bytes: JSONDocument(Fixtures.text("claims/pump-from-thailand.json")).bytes())
    let claim = try ClaimFile.read(file, in: library.claimSetting).claim
    let law = try library.law(for: claim, under: SchemeID("ATIGA"))
    let lines = try #require(law.importerLines)
    let claims = try lines.codes.map { code in
      var good = claim.good
      good.code = code
      var other = Claim.Draft(
        scheme: claim.scheme, on: claim.on, from: claim.from, to: claim.to,
        currency: claim.currency, code: code, good: good)
      other.route = claim.route
      other.proof = claim.proof
      // The tariff on rice and the like no commitment caps.
      other.exporter = StatedTariff(rate: .zero)
      return (claim: try Claim(other), laws: 0..<1)
    }
    let eligible = assess(claims, under: [law]).filter { $0.verdict == .eligible }
    try #require(eligible.count > 9_000)
    var (aboveMFN, compared) = (0, 0)
    for ruling in eligible {
      guard let applied = ruling.applied, let general = ruling.mfn.bounds else { continue }
      let rate = try #require(applied.bounds)
      compared += 1
      #expect(rate.high <= general.high && rate.low <= general.low)
      if applied.scheme == .mfn, ruling.preferential?.bounds != general { aboveMFN += 1 }
    }
    #expect(compared > 9_000, "only \(compared) of \(eligible.count) rates are compared")
    // Worked out from the decrees apart from the program: 1006.10.10 alone.
    #expect(aboveMFN == 1)
  }
}
