public import TariffLaw
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
