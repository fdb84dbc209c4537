/// A way from a plant to a market with everything that the law puts a number to.
public struct PricedLane: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// The way.
  public let lane: Lane
  /// The plant.
  public let plant: Plant
  /// The market.
  public let market: Market
  /// The duty on each offer of each part into the plant's country.
  public let duties: [[PartDuty]]
  /// The treatments that the product may get in the market; the first asks no origin.
  public let treatments: [ProductTreatment]
  /// Preferences that cannot be earned on this way, or of which that cannot be told.
  public let refusals: [RefusedScheme]
  /// The facts without which nothing can be computed.
  public let missing: [String]

  /// Makes a priced lane.
  public init(
    plan: SourcingPlan, lane: Lane, plant: Plant, market: Market, duties: [[PartDuty]],
    treatments: [ProductTreatment], refusals: [RefusedScheme], missing: [String]
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

  /// Whether the product stays in the country in which it is made.
  public var isDomestic: Bool { plant.country == market.country }
}

/// The duty on an offer into a plant's country.
public struct PartDuty: Sendable, Hashable {
  /// The rate.
  public let rate: Percentage
  /// Where it comes from.
  public let source: Source

  /// Makes a duty.
  public init(rate: Percentage, source: Source) {
    self.rate = rate
    self.source = source
  }

  /// Where the duty on a part comes from.
  public enum Source: Sendable, Hashable {
    /// The part is bought in the plant's country.
    case domestic
    /// The plan states it.
    case plan
    /// A schedule that is held gives it.
    case schedule(SchemeID)
  }
}

/// A treatment that the product may get in a market, and what it asks of the bill.
public struct ProductTreatment: Sendable {
  /// The scheme; `nil` in the plant's own country, where nothing is imported.
  public let scheme: SchemeID?
  /// The rate on the product.
  public let rate: Percentage
  /// The criterion of origin that is relied on; `nil` if none is.
  public let criterion: OriginRule?
  /// What the bill must meet.
  public let limits: [OriginLimit]
  /// The rules by which parts are cumulated.
  public let regime: Regime?

  /// Makes a treatment.
  public init(
    scheme: SchemeID?, rate: Percentage, criterion: OriginRule? = nil, limits: [OriginLimit] = [],
    regime: Regime? = nil
  ) {
    self.scheme = scheme
    self.rate = rate
    self.criterion = criterion
    self.limits = limits
    self.regime = regime
  }

  /// Whether it asks that the product originates.
  public var asksOrigin: Bool { criterion != nil }
}

/// A preference that is not to be had on a way, or of which that cannot be told.
public struct RefusedScheme: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The criterion, where it is one only that is not to be had.
  public let criterion: OriginRule?
  /// Why.
  public let because: String
  /// The facts that are missing; none if it is certain.
  public let missing: [String]

  /// Makes a refusal.
  public init(scheme: SchemeID, criterion: OriginRule?, because: String, missing: [String]) {
    self.scheme = scheme
    self.criterion = criterion
    self.because = because
    self.missing = missing
  }
}
