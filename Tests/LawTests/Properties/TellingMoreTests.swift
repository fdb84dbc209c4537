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
  /// - `proof.shipped`: not told, the day of declaration stands for it.
  /// - `good.rvc_method` and `good.profit`: a claim without any cost is judged by the indirect method, and
  ///   by both methods from the first cost on. Profit stays told where there are costs.
  private static let settled: Set = [
    "scheme", "on", "from", "to", "currency", "good", "good.code", "good.rule",
    "good.rvc_method", "good.profit", "proof", "proof.criterion", "proof.shipped",
  ]

  @Test("keeps what is settled", .tags(.property), arguments: 0..<100)
  func keepsWhatIsSettled(seed: Int) throws {
    var drawn = RandomClaim(seed: seed)
    let full = drawn.json
    let order = drawn.factsInRandomOrder().filter { !Self.settled.contains($0) }
    var claim = full
    for place in order { claim[place] = .null }
    var known = try Shipped.determine(claim).ruling.verdict
    var told: [String] = []
    for place in order {
      claim[place] = Self.value(at: place, of: full)
      told.append(place)
      let verdict = try Shipped.determine(claim).ruling.verdict
      #expect(
        known == .undetermined || verdict == known,
        "\(known) became \(verdict) by \(place), after \(told.dropLast())")
      known = verdict
    }
  }

  @Test(
    "names the facts that are missing, and all of them together settle it", .tags(.property),
    arguments: 0..<100)
  func missingFactsSettle(seed: Int) throws {
    var drawn = RandomClaim(seed: seed)
    let full = drawn.json
    let isSettled = try Shipped.determine(full).ruling.verdict != .undetermined
    let order = drawn.factsInRandomOrder().filter { !Self.settled.contains($0) }
    var claim = full
    for place in order where drawn.number(below: 2) == 0 {
      claim[place] = .null
    }
    for _ in 0..<60 {
      let determination = try Shipped.determine(claim)
      guard determination.ruling.verdict == .undetermined else { return }
      let missing = determination.missing
      #expect(!missing.isEmpty, "undetermined, and nothing is missing")
      let telling = missing.filter { full[$0] != .null && claim[$0] != full[$0] }
      guard !telling.isEmpty else {
        #expect(!isSettled, "\(missing) are asked for, but what was told settles it")
        return
      }
      for place in telling { claim[place] = full[place] }
    }
    Issue.record("asked without end")
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
