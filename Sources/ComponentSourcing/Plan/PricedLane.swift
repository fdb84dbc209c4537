internal import TariffLaw
/// A way from a plant to a market with everything that the law puts a number to.
public struct PricedLane: Sendable {
  /// The plan.
  public package(set) var plan: SourcingPlan
  /// The way.
  public let lane: Lane
  /// The plant.
  public let plant: Plant
  /// The market.
  public let market: Market
  /// The duty on each offer of each part into the plant's country.
  public let duties: [[PartDuty]]
  /// The treatments that the product may get in the market; the first asks no origin.
  public package(set) var treatments: [ProductTreatment]
  /// A preference that may be had and is not below MFN, by whose rules content is counted where no other tells.
  public package(set) var measure: ProductTreatment?
  /// Preferences that cannot be earned on this way, or of which that cannot be told.
  public let refusals: [SchemeProblem]
  /// The facts without which nothing can be computed.
  public let missing: [String]

  /// Makes a priced lane.
  public init(
    plan: SourcingPlan, lane: Lane, plant: Plant, market: Market, duties: [[PartDuty]],
    treatments: [ProductTreatment], refusals: [SchemeProblem], missing: [String]
  ) {
    self.plan = plan
    self.lane = lane
    self.plant = plant
    self.market = market
    self.duties = duties
    self.treatments = treatments
    self.refusals = refusals
    self.missing = missing
  }

  /// Whether a criterion asks more than one limit, so that it was not searched for and a bill might cost less by it.
  public var leavesCriteria: Bool {
    refusals.contains { $0.because == .asksForMore || $0.because == .asksForSeveral }
  }

  /// Whether the product stays in the country in which it is made.
  public var isDomestic: Bool { plant.country == market.country }
}
