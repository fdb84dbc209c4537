import AFTA
import TestSupport
import Testing

/// Telling one more fact never turns a settled verdict into an open one, nor into its opposite.
@Suite("Telling one more fact") struct TellingMoreTests {
  /// Facts for which it is settled what holds if they are not told, so that telling them may change it.
  ///
  /// - `scheme`, `on`, `from`, `to`, `good`, `good.code` are the question itself, `currency` the unit.
  /// - `proof`, which holds the next: `proof.criterion`: not told, any criterion will do; told, it alone decides.
  /// - `good.rule`: not told, the general rule is applied with a caveat.
  /// - `good.rvc_method`: not told, a sheet that lacks an element is judged by the method that is taken.
  private static let settled: Set = [
    "scheme", "on", "from", "to", "currency", "good", "good.code", "good.rule",
    "good.rvc_method", "proof", "proof.criterion",
  ]

  /// The claim with the profit that its price leaves, since a price that its elements do not come to contradicts them.
  private static func balanced(_ claim: JSONDocument) throws -> JSONDocument {
    var claim = claim
    guard case .text(let profit) = claim["good.profit"],
      let told = Int128(profit.filter { $0 != "." }),
      let gap = try Shipped.determine(claim).ruling.origin?.content.sheet.gap,
      let whole = ExactFraction(told).adding(gap), let balance = Money(units: whole, "USD")
    else { return claim }
    claim["good.profit"] = .text(balance.amount)
    return claim
  }

  private static let blocks = stride(from: 0, to: 100, by: 50).map { $0..<$0 + 50 }

  @Test("keeps what is settled", .tags(.property), arguments: blocks)
  func keepsWhatIsSettled(seeds: Range<Int>) throws {
    var tellings: [Verdict: Int] = [:]
    for seed in seeds {
      var drawn = RandomClaim(seed: seed)
      let full = try Self.balanced(drawn.json)
      let order = drawn.factsInRandomOrder().filter { !Self.settled.contains($0) }
      var claim = full
      for place in order { claim[place] = .null }
      var known = try Shipped.determine(claim).ruling.verdict
      for (number, place) in order.enumerated() {
        claim[place] = Self.value(at: place, of: full)
        let answer = try Shipped.determine(claim)
        let verdict = answer.ruling.verdict
        // That more was done than to pack is taken until a bill is told that may hold the good itself.
        let isLifted = place == "good.materials" && answer.missing.contains("good.processes")
        #expect(
          known == .undetermined || verdict == known || isLifted && verdict == .undetermined,
          "seed \(seed): \(known) became \(verdict) by \(place), after \(order[..<number])")
        tellings[known, default: 0] += 1
        known = verdict
      }
    }
    for verdict in [Verdict.eligible, .ineligible, .undetermined] {
      #expect(tellings[verdict, default: 0] > 0, "nothing was told to a claim that is \(verdict)")
    }
  }

  @Test(
    "names the facts that are missing, and all of them together settle it", .tags(.property),
    arguments: blocks)
  func missingFactsSettle(seeds: Range<Int>) throws {
    var asked = 0
    for seed in seeds { asked += try Self.questions(seed: seed) }
    #expect(asked > seeds.count / 4, "only \(asked) questions were asked")
  }

  /// Tells a claim what is asked for until it is settled or nothing more is known; how often it was asked.
  private static func questions(seed: Int) throws -> Int {
    var drawn = RandomClaim(seed: seed)
    let full = drawn.json
    let isSettled = try Shipped.determine(full).ruling.verdict != .undetermined
    let order = drawn.factsInRandomOrder().filter { !Self.settled.contains($0) }
    var claim = full
    for place in order where drawn.number(below: 2) == 0 {
      claim[place] = .null
    }
    for asked in 0..<60 {
      let determination = try Shipped.determine(claim)
      guard determination.ruling.verdict == .undetermined else { return asked }
      let missing = determination.missing
      #expect(!missing.isEmpty, "seed \(seed): undetermined, and nothing is missing")
      let telling = missing.filter { full[$0] != .null && claim[$0] != full[$0] }
      guard !telling.isEmpty else {
        #expect(!isSettled, "seed \(seed): \(missing) are asked for, but what was told settles it")
        return asked
      }
      for place in telling { claim[place] = full[place] }
    }
    Issue.record("seed \(seed): asked without end")
    return 0
  }

  /// What is told first of an object or a list of objects is that it is there.
  private static func value(at place: String, of full: JSONDocument) -> JSONDocument {
    switch full[place] {
    case .object: .object([:])
    case .list(let values):
      .list(values.map { if case .object = $0 { .object([:]) } else { $0 } })
    case let value: value
    }
  }
}
