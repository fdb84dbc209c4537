public import TariffLaw
/// What proving origin costs, where a preference is claimed.
public struct ComplianceCost: Sendable {
  /// For each unit of the product.
  public var perUnit = ExactFraction(0)
  /// For each shipment.
  public var perShipment = ExactFraction(0)

  /// Makes a cost of nothing.
  public init() {}
}
