public import TariffLaw
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
