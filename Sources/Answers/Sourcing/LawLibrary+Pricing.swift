public import ComponentSourcing
public import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// Puts the law's numbers to each way of a plan: duties on parts, and the treatments of the product.
  ///
  /// The plan's assumptions are those of the library: see ``assuming(_:)``.
  ///
  /// - Throws: ``LibraryProblem`` if a file of the law is wrong or cannot be read.
  public func price(_ plan: SourcingPlan) throws(LibraryProblem) -> [PricedLane] {
    var duties = PartDuties(self, plan)
    var priced: [PricedLane] = []
    let plants = Dictionary(plan.plants.map { ($0.name, $0) }) { first, _ in first }
    let markets = Dictionary(plan.markets.map { ($0.name, $0) }) { first, _ in first }
    for lane in plan.lanes {
      guard let plant = plants[lane.plant], let market = markets[lane.market] else { continue }
      let (rates, missing) = try duties.rates(into: plant.country)
      let open = PricedLane(
        plan: plan, lane: lane, plant: plant, market: market, duties: rates, treatments: [],
        refusals: [], missing: missing)
      priced.append(try treating(open).countable)
    }
    return priced
  }

  /// Adds the treatments that the product may get in the market.
  private func treating(_ lane: PricedLane) throws(LibraryProblem) -> PricedLane {
    if lane.isDomestic {
      return lane.adding([ProductTreatment(scheme: nil, rate: .zero)], [], missing: [])
    }
    guard let probe = lane.probe(under: .mfn, naming: nil, nil) else {
      return lane.adding([], [], missing: ["product.code"])
    }
    let mfn = try determine(probe).ruling.mfn
    guard let general = lane.plan.mfn[lane.market.country] ?? mfn.bounds?.exact else {
      let isSpecific = mfn.rate?.isByQuantity == true
      let place = "markets '\(lane.market.name)': importer.mfn"
      return lane.adding(
        [], [], missing: [place + (isSpecific ? ", as a rate ad valorem" : "")])
    }
    var treatments = [ProductTreatment(scheme: .mfn, rate: general)]
    var refusals: [SchemeProblem] = []
    var measure: ProductTreatment?
    let asked = schemes(of: lane.plan, probe)
    for scheme in asked where scheme != .mfn {
      for answer in try preferences(under: scheme, on: lane) {
        switch answer {
        case .success(let treatment) where treatment.rate < general: treatments.append(treatment)
        case .success(let treatment):
          measure = measure ?? treatment
          refusals.append(
            SchemeProblem(
              scheme: scheme, criterion: treatment.criterion,
              because: .notBelowMFN(treatment.rate), missing: []))
        case .failure(let refusal): refusals.append(refusal)
        }
      }
    }
    if lane.plan.schemes == nil {
      let lowest = treatments.map { $0.rate }.min() ?? general
      refusals += try unjudgedRates(
        of: probe, besides: asked, below: Bounds(lowest), mfn: mfn
      ).map {
        SchemeProblem(scheme: $0.scheme, criterion: nil, because: .rulesNotHeld, missing: [])
      }
    }
    var priced = lane.adding(treatments, refusals, missing: [])
    priced.measure = measure
    return priced
  }

  private func schemes(of plan: SourcingPlan, _ probe: Claim) -> [SchemeID] {
    if let named = plan.schemes { return named }
    let approved = plan.approvals.map(\.scheme)
    return preferentialSchemes(on: plan.on)
      + agreements(between: probe.from, probe.to, on: plan.on, shipped: plan.on)
      + law.complementationSchemes.map(\.id).filter(approved.contains)
  }

  /// What a scheme grants by each criterion that the line's rule offers, to a good whose parts all originate.
  private func preferences(
    under scheme: SchemeID, on lane: PricedLane
  ) throws(LibraryProblem) -> [Result<ProductTreatment, SchemeProblem>] {
    guard let first = lane.probe(under: scheme, naming: nil, nil) else { return [] }
    let law = try law(for: first, under: scheme)
    guard let regime = law.originRegime else {
      return [
        .failure(
          SchemeProblem(
            scheme: scheme, criterion: nil, because: .rulesNotHeld,
            missing: []))
      ]
    }
    let doubted = lane.plan.contradictedFacts(under: regime)
    guard doubted.isEmpty else {
      return [
        .failure(
          SchemeProblem(scheme: scheme, criterion: nil, because: .contradicted, missing: doubted))
      ]
    }
    let method = lane.plan.product.method ?? .indirect
    var good = first.good
    good.materials = lane.plan.parts.map { part in
      var material = Material()
      material.code = part.code
      return material
    }
    let table = law.codesInTable(
      of: good, madeIn: lane.plant.country, shippedOn: first.originDay)
    let criteria = law.criteria(of: first.good, shippedOn: first.originDay)
    return criteria.compactMap { Self.doubt(of: $0.stated, under: scheme, regime) }
      + criteria.flatMap { criterion in
        criterion.rule.ways.compactMap {
          treatment(by: $0, isCertain: criterion.isCertain, on: lane, law, method, table)
        }
      }
  }

  /// That a rule which asks less content than any that was read stands on the claimant's word; `nil` if none does.
  private static func doubt(
    of stated: OriginRule?, under scheme: SchemeID, _ regime: Regime
  ) -> Result<ProductTreatment, SchemeProblem>? {
    guard let stated, let reading = regime.productRuleContent else { return nil }
    return .failure(
      SchemeProblem(
        scheme: scheme, criterion: stated, because: .leastContent(regime.contentThreshold.value),
        missing: ["assume.\(reading.basis.name)"]))
  }

  /// What a scheme grants by one criterion; `nil` if a bill of materials cannot meet it.
  private func treatment(
    by rule: OriginRule, isCertain: Bool, on lane: PricedLane, _ law: ApplicableLaw,
    _ method: ContentMethod, _ table: CodesInTable?
  ) -> Result<ProductTreatment, SchemeProblem>? {
    guard rule != .whollyObtained, let regime = law.originRegime else { return nil }
    let scheme = law.scheme
    func refused(_ because: SchemeProblem.Reason, _ missing: [String] = []) -> SchemeProblem {
      SchemeProblem(scheme: scheme, criterion: rule, because: because, missing: missing)
    }
    guard let all = OriginLimit.limits(of: rule, method: method, in: table, under: regime)
    else { return .failure(refused(.asksForMore)) }
    let limits = lane.binding(all, under: regime)
    guard limits.count == 1 else { return .failure(refused(.asksForSeveral)) }
    guard isCertain else { return .failure(refused(.ruleNotHeld, ["product.rule"])) }
    guard let probe = lane.probe(under: scheme, naming: rule, regime.proof.kinds.value) else {
      return nil
    }
    let answer = TariffLaw.determine(probe, under: law)
    switch answer.ruling.verdict {
    case .eligible:
      guard let rate = answer.ruling.preferential?.bounds else {
        return .failure(refused(.rateNotKnown, ["importer.rate"]))
      }
      return .success(
        ProductTreatment(
          scheme: scheme, rate: rate.high, lowestRate: rate.low, criterion: rule, limits: limits,
          regime: regime))
    case .ineligible: return .failure(refused(.notMet(answer.question(.notMet))))
    case .undetermined:
      return .failure(refused(.cannotBeTold(answer.question(.unknown)), answer.missing))
    }
  }
}

extension PricedLane {
  /// The limits that some bill of the way can exceed: where every offer changes its classification, content alone is one.
  fileprivate func binding(_ limits: [OriginLimit], under regime: Regime) -> [OriginLimit] {
    guard limits.count > 1 else { return limits }
    let binding = limits.filter { limit in
      plan.parts.contains { part in
        part.offers.contains { offer in
          limit.counts(
            plan.material(offer, for: part), in: plan.product.code, madeIn: plant.country,
            under: regime) > .zero
        }
      }
    }
    return binding.isEmpty ? [limits[0]] : binding
  }
}

extension OriginRule {
  /// The ways to meet a rule that asks for several things of which some are choices: `(CTH or CTSH) + RVC40` has two.
  fileprivate var ways: [OriginRule] {
    guard case .allOf(let rules) = self else { return [self] }
    var ways: [[OriginRule]] = [[]]
    for rule in rules {
      guard ways.count * rule.choices.count <= Self.mostWays else { return [self] }
      ways = ways.flatMap { way in rule.choices.map { way + [$0] } }
    }
    return ways.count == 1 ? [self] : ways.map { .allOf($0) }
  }

  /// How many ways a rule may have of which each is searched.
  private static let mostWays = 16
}

extension Determination {
  /// The question of the first finding of an outcome.
  fileprivate func question(_ outcome: Outcome) -> Finding.Question? {
    findings.first { $0.outcome == outcome }?.question
  }
}

extension SourcingPlan {
  /// The facts of offers that a claim of them would contradict by itself, under a scheme.
  fileprivate func contradictedFacts(under regime: Regime) -> [String] {
    parts.flatMap { part in
      part.offers.flatMap { offer in
        material(offer, for: part).factsAgainstMark(under: regime)
          .map { "part '\(part.name)', offer '\(offer.label)': \($0)" }
      }
    }
  }
}

extension PricedLane {
  fileprivate func adding(
    _ treatments: [ProductTreatment], _ refusals: [SchemeProblem], missing more: [String]
  ) -> Self {
    Self(
      plan: plan, lane: lane, plant: plant, market: market, duties: duties,
      treatments: treatments, refusals: refusals, missing: missing + more)
  }

  /// A claim for a product all of whose parts originate, which tells what else stands in the way.
  fileprivate func probe(
    under scheme: SchemeID, naming criterion: OriginRule?, _ kinds: [ProofOfOrigin.Kind]?
  ) -> Claim? {
    let price = Money(minorUnits: 1_000_000_000, plan.currency)
    var part = Material()
    part.name = "parts"
    part.value = Money(minorUnits: 1, plan.currency)
    part.origin = plant.country
    part.status = .originating
    var good = plan.product
    good.fob = price
    good.materials = [part]
    good.method = .indirect
    return claim(of: good, under: scheme, naming: criterion, customsValue: price, proof: kinds)
  }
}
