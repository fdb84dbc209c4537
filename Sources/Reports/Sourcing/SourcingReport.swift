public import Answers
public import ComponentSourcing
public import TariffLaw

/// What a plan's cheapest bills are, and what a buyer asks next, for people and for programs.
public struct SourcingReport: TableReport {
  /// The plan.
  public let plan: SourcingPlan
  /// The answers for each way, in the order of the plan.
  public let studies: [LaneStudy]
  /// What all markets cost together, if they share suppliers.
  public let together: Together?
  /// What the changes that the plan asks about would do.
  public let changes: [SourcingAnswer.Change]

  /// Makes a report.
  public init(_ answer: SourcingAnswer) {
    plan = answer.plan
    studies = answer.studies
    together = answer.together
    changes = answer.changes
  }

  /// The markets to which a way leads, in the order of the plan.
  var markets: [Market] {
    plan.markets.filter { market in studies.contains { $0.answer.priced.market.name == market.name }
    }
  }

  /// The answers for a market, the cheapest first; those without a bill last.
  func studies(of market: Market) -> [LaneStudy] {
    let all = studies.filter { $0.answer.priced.market.name == market.name }
    let priced = all.compactMap { study in
      study.answer.bill.map { (study: study, landed: $0.landed) }
    }
    // Of equals the first of the plan: the sort keeps their order by their places.
    let order = priced.enumerated().sorted {
      $0.element.landed != $1.element.landed
        ? $0.element.landed < $1.element.landed : $0.offset < $1.offset
    }
    return order.map(\.element.study) + all.filter { $0.answer.bill == nil }
  }
}

extension SourcingPlan {
  /// An amount in the plan's currency, rounded half up to its smallest unit, without the currency.
  public func amount(_ amount: ExactFraction) -> String {
    amount.times(1, rounding: .halfUp).flatMap(Int64.init(exactly:))
      .map { Money(minorUnits: $0, currency).amount } ?? "too large"
  }

  /// An amount in units of the plan's currency, exactly: `1234567/100`.
  func exact(_ amount: ExactFraction) -> String {
    var unit: Int128 = 1
    for _ in 0..<currency.exponent { unit *= 10 }
    return amount.divided(by: ExactFraction(unit))?.description ?? "too large"
  }
}

extension LandedBill {
  /// The criterion by which the product originates, as proofs name it.
  var criterion: String? {
    treatment.criterion.map { $0.criteria.map(\.rawValue).joined(separator: " + ") }
  }

  /// The regional content by the method of the plan, if rules of origin are held.
  var content: (share: ExactFraction, threshold: Percentage)? {
    guard let limit = treatment.limits.first, let threshold = limit.threshold,
      let (counted, _) = reach(of: limit),
      let share = counted.divided(by: fob), let content = ExactFraction(1).subtracting(share)
    else { return nil }
    return (content, threshold)
  }
}

extension ProductTreatment {
  /// The rate in words; costs are counted at the highest that it can be.
  var rateText: String {
    lowestRate == rate ? "\(rate) %" : "at most \(rate) % (at least \(lowestRate) %)"
  }
}

extension PartDuty {
  /// The source in words.
  var words: String {
    switch source {
    case .domestic: "bought at home"
    case .plan: "stated"
    case .schedule(let scheme): isHighest ? "\(scheme.name), the highest of its lines" : scheme.name
    }
  }
}
