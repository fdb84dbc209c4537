/// A plant in which the product may be made.
public struct Plant: Sendable {
  /// What it is called.
  public var name: String
  /// The country in which it stands.
  public var country: Country
  /// Direct labour cost.
  public var labour: ExactFraction
  /// Direct overhead cost.
  public var overhead: ExactFraction
  /// Other costs up to the port of shipment.
  public var other: ExactFraction
  /// How the FOB price follows from the costs.
  public var pricing: Pricing
  /// What the firm states of the country's tariff on the product.
  public var exporter: StatedTariff?

  /// How the FOB price follows from the costs.
  public enum Pricing: Sendable {
    /// It is this, whatever the costs.
    case price(ExactFraction)
    /// It is the costs and this profit.
    case profit(ExactFraction)
    /// It is the costs and a profit of this share of them.
    case margin(Percentage)
  }

  /// Makes a plant.
  public init(
    name: String, country: Country, labour: ExactFraction, overhead: ExactFraction,
    other: ExactFraction, pricing: Pricing
  ) {
    self.name = name
    self.country = country
    self.labour = labour
    self.overhead = overhead
    self.other = other
    self.pricing = pricing
  }
}

/// A market in which the product is sold.
public struct Market: Sendable {
  /// What it is called.
  public var name: String
  /// The country.
  public var country: Country
  /// How many units are sold.
  public var volume: Int64
  /// In how many shipments they go there.
  public var shipments: Int64?
  /// What a unit sells for there, duty paid.
  public var price: ExactFraction?
  /// The profit asked, as a share of the landed cost.
  public var margin: Percentage?
  /// What the firm states of the country's tariff on the product.
  public var importer: StatedTariff?

  /// Makes a market.
  public init(name: String, country: Country, volume: Int64) {
    self.name = name
    self.country = country
    self.volume = volume
  }
}

/// A way from a plant to a market.
public struct Lane: Sendable {
  /// The plant's name.
  public var plant: String
  /// The market's name.
  public var market: String
  /// Freight of one unit to the market.
  public var freight = ExactFraction(0)
  /// Insurance of one unit to the market.
  public var insurance = ExactFraction(0)
  /// The share of the duty on parts that is given back, or not charged, because the product is exported.
  public var drawback = Percentage.zero
  /// The countries that the product goes through.
  public var route: [RouteLeg] = []

  /// Makes a way without freight.
  public init(plant: String, market: String) {
    self.plant = plant
    self.market = market
  }
}

/// A change whose effect on a plan is asked.
public struct PlanChange: Sendable {
  /// What it is called.
  public var name: String
  /// Approvals that the product would have besides.
  public var approvals: [ApprovalClaim] = []
  /// The MFN rates on the product that markets would have.
  public var mfn: [Country: Percentage] = [:]
  /// Suppliers whose parts would originate and come with a proof.
  public var originating: [String] = []
  /// Names of parameters and what they would be.
  public var assumptions: [SourcingPlan.Assumption] = []

  /// Makes a change of nothing.
  public init(name: String) {
    self.name = name
  }
}
