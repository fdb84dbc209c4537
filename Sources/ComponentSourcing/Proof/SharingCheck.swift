public import SourcingPlans
public import TariffLaw

/// Verifies an answer about ways that share from the plan and the answer alone.
///
/// Every figure is worked out anew; that no choice costs less follows from prices and splits, at which minima are added up.
public struct SharingCheck {
  let plan: SourcingPlan
  let years: [[PricedLane]]
  private let stops: () -> Bool
  private let notCounted: (PricedLane, SchemeProblem) -> String
  let claim: (_ way: PricedLane, _ treatment: ProductTreatment, _ choices: [Int]) -> AnswerValue

  /// A way with the offers that are chosen for it.
  struct Chosen {
    let way: Int
    let offers: [Int]
  }

  /// Takes a plan with its ways of each year as the law prices them.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - years: Its ways in each year.
  ///   - stops: Asked now and then; it ends if this says so.
  ///   - notCounted: That a preference is not counted on a way, as it stands in answers.
  ///   - claim: A bill as a claim that `afta check` reads, as it stands in answers.
  public init(
    _ plan: SourcingPlan, _ years: [[PricedLane]], unless stops: @escaping () -> Bool = { false },
    notCounted: @escaping (PricedLane, SchemeProblem) -> String,
    claim: @escaping (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  ) {
    (self.plan, self.years, self.stops) = (plan, years, stops)
    (self.notCounted, self.claim) = (notCounted, claim)
  }

  /// Whether a proof shows that no choice costs less than an amount, or that none will do.
  public func proves(_ proof: SharingProof, noneBelow total: ExactFraction?) -> AnswerCheck.Verdict
  {
    verdict { () throws(Problem) in
      let model = try Self.model(years)
      return try isNone(model, proof, total) ? .proven : Self.cheaper
    }
  }

  /// Verifies an answer.
  public func verify(_ answer: AnswerValue) -> AnswerCheck.Verdict {
    verdict { () throws(Problem) in try verified(answer) }
  }

  private static let cheaper = AnswerCheck.Verdict.refused(
    at: "certificate", because: "it does not show that no choice costs less")

  private func verdict(
    _ body: () throws(Problem) -> AnswerCheck.Verdict
  ) -> AnswerCheck.Verdict {
    do throws(Problem) {
      return try body()
    } catch {
      switch error {
      case .refused(let at, let because): return .refused(at: at, because: because)
      case .tooFine: return .notVerified(because: "its amounts have too many digits")
      case .tooLarge: return .notVerified(because: "there are too many branches to go through")
      case .ended:
        return .notVerified(because: "it was ended before all branches were gone through")
      }
    }
  }

  private static func model(_ years: [[PricedLane]]) throws(Problem) -> SharingModel {
    do throws(TooFine) {
      return try SharingModel(years)
    } catch {
      throw .tooFine
    }
  }

  private func isNone(
    _ model: SharingModel, _ proof: SharingProof, _ total: ExactFraction?
  ) throws(Problem) -> Bool {
    var target = model.ceiling + 1
    if let total {
      guard let units = total.times(model.unit, rounding: .up), units < SharingModel.most else {
        throw .tooFine
      }
      target = units
    }
    return try SharingBound(model, target, alone: proof.alone, unless: stops).isNone(proof.root)
  }

  private func verified(_ answer: AnswerValue) throws(Problem) -> AnswerCheck.Verdict {
    let missing = years.flatMap { $0.flatMap(\.missing) }.once
    let status = answer["status"]?.text ?? ""
    var expected: [String: AnswerValue] = [
      "format": .number("1"), "name": .text(orNull: plan.name),
      "illustrative": .bool(plan.isIllustrative), "note": .text(orNull: plan.note),
      "on": .texts(years.compactMap(\.first).map { "\($0.plan.on)" }),
      "currency": .text("\(plan.currency)"),
      "shared_bill": .text(orNull: plan.sharedBill?.rawValue), "missing": .texts(missing),
      "status": .text(status), "verified": answer["verified"] ?? .bool(false),
      "obstacles": answer["obstacles"] ?? .list([]),
      "not_counted": .texts(
        years.flatMap { year in
          year.flatMap { way in way.refusals.map { notCounted(way, $0) } }
        }.once),
      "certificate": answer["certificate"] ?? .null,
    ]
    for key in ["total", "total_exact", "bound", "bound_exact"] { expected[key] = .null }
    for key in ["ways", "paid_once", "made"] { expected[key] = .list([]) }
    func refuse(_ path: String) -> Problem {
      .refused(path, "it comes out otherwise from the plan")
    }
    guard missing.isEmpty else {
      expected["status"] = .text("unknown")
      expected["certificate"] = .null
      if let path = answer.difference(from: .object(expected)) { throw refuse(path) }
      return .unknown
    }
    if status == "too_fine" { throw .tooFine }
    let model = try Self.model(years)
    let printing = Printing(plan: plan)
    var total: ExactFraction?
    if status != "impossible", status != "none_found" {
      let chosen = try chosen(answer["ways"]?.values ?? [], in: model)
      guard let cost = cost(of: chosen, in: model) else {
        throw .refused("ways", "a limit of the plan is not kept")
      }
      let all = ExactFraction(cost, over: model.unit).reduced
      total = all
      do throws(TooFine) {
        expected["total"] = try printing.amount(all)
        expected["total_exact"] = try printing.exact(all)
        expected["ways"] = .list(
          try chosen.map { (one) throws(TooFine) in try way(one, in: model) })
        expected["paid_once"] = .list(try payments(chosen, in: model))
      } catch {
        throw .tooFine
      }
      expected["made"] = .list(made(chosen, in: model))
    }
    let bound = printing.value(ofExact: answer["bound_exact"])
    if let bound {
      do throws(TooFine) {
        expected["bound"] = try printing.amount(bound)
        expected["bound_exact"] = try printing.exact(bound)
      } catch {
        throw .tooFine
      }
    }
    let isOptimal = total != nil && bound == total
    let isImpossible = total == nil && bound == nil
    expected["status"] = .text(
      total == nil
        ? isImpossible ? "impossible" : "none_found" : isOptimal ? "optimal" : "not_proven")
    if let path = answer.difference(from: .object(expected)) { throw refuse(path) }
    let proof = try SharingProof(stated: answer["certificate"])
    guard try isNone(model, proof, bound) else { return Self.cheaper }
    return isOptimal || isImpossible ? .proven : .bounded
  }

  /// The ways and offers that an answer says.
  private func chosen(
    _ stated: [AnswerValue], in model: SharingModel
  ) throws(Problem) -> [Chosen] {
    guard stated.count == model.markets.count else {
      throw .refused("ways", "it does not tell of each market")
    }
    var chosen: [Chosen] = []
    for (place, value) in stated.enumerated() {
      let way = model.ways.firstIndex { way in
        let lane = model.lanes[way.lane]
        return way.market == place && value["plant"] == .text(lane.plant.name)
          && value["scheme"] == .text(orNull: way.treatment.scheme?.name)
          && value["criterion"] == .text(orNull: way.treatment.criterion?.description)
      }
      let parts = value["parts"]?.values ?? []
      let offers = zip(plan.parts, parts).compactMap { part, stated in
        part.offers.firstIndex {
          stated["supplier"] == .text($0.supplier) && (stated["offer"]?.text == $0.name)
        }
      }
      guard let way, offers.count == plan.parts.count else {
        throw .refused("ways[\(place)]", "there is no such way, treatment or offer")
      }
      if let other = chosen.first(where: { model.ways[$0.way].bill == model.ways[way].bill }),
        other.offers != offers
      {
        throw .refused("ways[\(place)].parts", "ways that share a bill buy different offers")
      }
      chosen.append(Chosen(way: way, offers: offers))
    }
    return chosen
  }

  /// What a choice costs; `nil` if it does not keep a limit.
  private func cost(of chosen: [Chosen], in model: SharingModel) -> Int128? {
    guard var cost = model.plants(chosen.map(\.way), isWhole: true) else { return nil }
    for one in chosen {
      let way = model.ways[one.way]
      cost += way.constant
      var counted: Int128 = 0
      for (part, offer) in one.offers.enumerated() {
        cost += way.costs[part][offer]
        counted += way.values[part][offer]
      }
      if let allowed = way.allowed, counted > allowed { return nil }
    }
    for (place, item) in model.items.enumerated() {
      guard let asked = asked(place, chosen, in: model) else { continue }
      cost += item.cost
      if let most = item.limits.capacity, asked > Int128(most) * model.partUnit { return nil }
      if let least = item.limits.least, asked < Int128(least) * model.partUnit { return nil }
    }
    return cost
  }

  /// What is asked of a supplier in a year; `nil` if no chosen offer needs it.
  func asked(_ item: Int, _ chosen: [Chosen], in model: SharingModel) -> Int128? {
    var asked: Int128?
    for one in chosen {
      let way = model.ways[one.way]
      for (part, offer) in one.offers.enumerated() where model.needs(part, offer).contains(item) {
        let own = model.asked(part, by: [one.way], in: way.bill)
        asked = (asked ?? 0) + own
      }
    }
    return asked
  }
}
