public import TariffLaw
/// A supplier that costs something to take on.
public struct PlannedSupplier: Sendable {
  /// The name that offers use.
  public let name: String
  /// What taking it on costs once, for the volume of a market.
  public let fixedCost: ExactFraction

  /// How many units of its parts it can make for all markets, and must at least.
  public var volume = VolumeLimits()

  /// Makes a supplier.
  public init(name: String, fixedCost: ExactFraction) {
    self.name = name
    self.fixedCost = fixedCost
  }
}
