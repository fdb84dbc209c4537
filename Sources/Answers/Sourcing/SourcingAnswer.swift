public import ComponentSourcing
public import TariffLaw

/// What a plan's cheapest bills are, and what a buyer asks next.
public struct SourcingAnswer: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// The answers for each way, in the order of the plan.
  public let studies: [LaneStudy]
  /// What all markets cost together, if they share suppliers.
  public let together: Together?
  /// What the changes that the plan asks about would do.
  public let changes: [Change]

  /// A change with the answers to the plan so changed.
  public struct Change: Sendable {
    /// What it is called.
    public let name: String
    /// The answers for each way.
    public let answers: [LaneAnswer]

    /// Makes a change.
    public init(name: String, answers: [LaneAnswer]) {
      self.name = name
      self.answers = answers
    }
  }

  /// Puts an answer together.
  public init(
    _ plan: SourcingPlan, _ studies: [LaneStudy], together: Together? = nil,
    changes: [Change] = []
  ) {
    self.plan = plan
    self.studies = studies
    self.together = together
    self.changes = changes
  }

  /// The cheapest bill of a market; nil if no bill will do, or there is no such market.
  public func cheapestBill(for market: String) -> LandedBill? {
    studies.filter { $0.answer.priced.market.name == market }.compactMap(\.answer.bill)
      .min { $0.landed < $1.landed }
  }
}

/// The least landed cost of a plan at each share of regional content.
public struct FrontierAnswer: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// The frontier of each way; nil if its amounts have too many digits.
  public let frontiers: [(priced: PricedLane, points: [ContentPoint]?)]
}

/// The cheapest bills of a plan year by year.
public struct SourcingYearsAnswer: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// The answers on the plan's day of each year; none where the time ended before it was reached.
  public let years: [(on: Day, answers: [LaneAnswer])]
}

/// A bill that the checker refuses: a fault of ours.
public struct SearchProblem: Error, CustomStringConvertible {
  /// The way.
  public let way: String

  /// The fault, and what to do about it.
  public var description: String {
    "the bill found for \(way) is not the cheapest; please report this plan"
  }
}

extension PricedLane {
  /// The way in words.
  public var words: String { "\(plant.name) to \(market.name)" }
}
