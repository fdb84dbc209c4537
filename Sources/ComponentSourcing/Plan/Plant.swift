public import TariffLaw
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
  /// What it costs to make anything there, paid once.
  public var fixedCost = ExactFraction(0)
  /// How many units of the product it can make for all markets, and must at least.
  public var volume = VolumeLimits()
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
