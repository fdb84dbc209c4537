public import SourcingPlans
internal import TariffLaw

/// Verifies an answer of `afta source --json` from the plan and the answer alone.
///
/// Every figure, part, name and day is worked out anew and must stand in the answer as it comes out; a key or a way
/// that is missing, or that the plan has not, is refused. That no bill is cheaper, nor another one cheaper than the
/// runner-up, is found out by a search of its own. Nothing here is shared with the search that made the answer but
/// the law: duties, treatments, and what a material counts.
public struct AnswerCheck {
  /// What came of one way, or of the answer as a whole.
  public enum Verdict: Sendable, Equatable {
    /// All is as it is said, and the bill is proven to be the cheapest; or no bill will do.
    case proven
    /// All is as it is said; the bill is not said to be the cheapest, and none costs less than the bound.
    case bounded
    /// All is as it is said: facts are missing.
    case unknown
    /// Something is otherwise: where it stands, and what is wrong.
    case refused(at: String, because: String)
    /// What is said could not be gone through.
    case notVerified(because: String)
  }

  let plan: SourcingPlan
  let ways: [PricedLane]
  private let changed: [[PricedLane]]
  let stops: () -> Bool
  private let refusal: (SchemeProblem) -> String
  private let claim:
    (_ way: PricedLane, _ treatment: ProductTreatment, _ choices: [Int]) -> AnswerValue

  /// Takes a plan with its ways as the law prices them.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - ways: Its ways.
  ///   - changed: The ways of the plan after each of its changes.
  ///   - stops: Asked now and then; it ends if this says so.
  ///   - refusal: Why a preference is not counted, as it stands in answers.
  ///   - claim: A bill as a claim that `afta check` reads, as it stands in answers.
  public init(
    _ plan: SourcingPlan, _ ways: [PricedLane], changed: [[PricedLane]],
    unless stops: @escaping () -> Bool = { false },
    refusal: @escaping (SchemeProblem) -> String,
    claim: @escaping (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  ) {
    self.plan = plan
    self.ways = ways
    self.changed = changed
    self.stops = stops
    self.refusal = refusal
    self.claim = claim
  }

  /// Verifies an answer.
  ///
  /// - Returns: What came of each way, in the order of the plan, and of what stands beside the ways.
  public func verify(_ answer: AnswerValue) -> (ways: [Verdict], rest: Verdict) {
    let lanes = answer["lanes"]?.values ?? []
    var verdicts: [Verdict] = []
    // What markets bear of suppliers is as the answer says; that it is right is verified with the rest.
    let shared = try? shared(answer["together"], lanes, ways)
    for (place, way) in ways.enumerated() {
      guard lanes.indices.contains(place) else {
        verdicts.append(.refused(at: "lanes", because: "the answer does not tell of this way"))
        continue
      }
      verdicts.append(
        Self.verdict("lanes[\(place)]") { () throws(Problem) in
          try WayCheck(way.bearing(shared), unless: stops, refusal: refusal, claim).verify(
            lanes[place])
        })
    }
    let rest = Self.verdict("") { () throws(Problem) in try verifyRest(of: answer, lanes) }
    return (verdicts, rest)
  }

  private static func verdict(
    _ place: String, _ body: () throws(Problem) -> Verdict
  ) -> Verdict {
    do throws(Problem) {
      return try body()
    } catch {
      switch error {
      case .refused(let at, let because):
        let path = [place, at].filter { !$0.isEmpty }.joined(separator: ".")
        return .refused(at: path, because: because)
      case .tooFine: return .notVerified(because: "its amounts have too many digits")
      case .tooLarge: return .notVerified(because: "there are too many bills to go through")
      case .ended: return .notVerified(because: "it was ended before all bills were gone through")
      }
    }
  }

  /// What stands beside the ways: names, days, the best of each market, and the changes.
  private func verifyRest(
    of answer: AnswerValue, _ lanes: [AnswerValue]
  ) throws(Problem) -> Verdict {
    guard lanes.count == ways.count else {
      throw .refused("lanes", "ways: \(ways.count) in the plan, \(lanes.count) in the answer")
    }
    var best: [AnswerValue] = []
    for market in plan.markets where ways.contains(where: { $0.market.name == market.name }) {
      var cheapest: (landed: ExactFraction, lane: AnswerValue)?
      for (way, lane) in zip(ways, lanes) where way.market.name == market.name {
        let landed = Printing(plan: plan).value(ofExact: lane["landed_exact"])
        guard let landed, cheapest.map({ landed < $0.landed }) ?? true else { continue }
        cheapest = (landed, lane)
      }
      best.append(
        .object([
          "market": .text(market.name), "plant": cheapest?.lane["plant"] ?? .null,
          "landed": cheapest?.lane["landed"] ?? .null,
        ]))
    }
    let changes = answer["what_if"]?.values ?? []
    guard changes.count == plan.changes.count else {
      throw .refused(
        "what_if", "changes: \(plan.changes.count) in the plan, \(changes.count) in the answer")
    }
    for (place, change) in changes.enumerated() {
      let all = change["lanes"]?.values ?? []
      let path = "what_if[\(place)]"
      guard all.count == changed[place].count, case .object(let keys) = change,
        Set(keys.keys) == ["name", "lanes"]
      else { throw .refused(path, "it does not tell of each way") }
      guard change["name"] == .text(plan.changes[place].name) else {
        throw .refused(path + ".name", "the change has another name")
      }
      let shared = try shared(nil, all, changed[place])
      for (index, pair) in zip(changed[place], all).enumerated() {
        do throws(Problem) {
          try WayCheck(pair.0.bearing(shared), unless: stops, refusal: refusal, claim).verifyBrief(
            pair.1)
        } catch {
          throw error.within("\(path).lanes[\(index)]")
        }
      }
    }
    let shared = try shared(answer["together"], lanes, ways)
    let expected = AnswerValue.object([
      "format": .number("1"), "name": .text(orNull: plan.name),
      "illustrative": .bool(plan.isIllustrative), "note": .text(orNull: plan.note),
      "on": .text("\(plan.on)"), "currency": .text("\(plan.currency)"), "best": .list(best),
      "lanes": .list(lanes), "what_if": .list(changes),
      "together": shared == nil ? .null : answer["together"] ?? .null,
    ])
    if let path = answer.difference(from: expected) {
      throw .refused(path, "it is not what the plan and the ways say")
    }
    if let shared, let together = answer["together"] {
      try verifyTogether(together, shared, lanes)
    }
    return .proven
  }
}

extension PricedLane {
  /// The way where its market bears what is said.
  fileprivate func bearing(_ shared: AnswerCheck.Shared?) -> Self {
    guard let shared else { return self }
    var way = self
    way.plan.allotments = shared.allotments
    return way
  }
}

/// Why an answer is not accepted.
enum Problem: Error {
  case refused(String, String)
  case tooFine
  case tooLarge
  case ended

  func within(_ path: String) -> Self {
    guard case .refused(let at, let because) = self else { return self }
    return .refused(at.isEmpty ? path : "\(path).\(at)", because)
  }
}
