public import TariffLaw
/// A treatment that the product may get in a market, and what it asks of the bill.
public struct ProductTreatment: Sendable {
  /// The scheme; `nil` in the plant's own country, where nothing is imported.
  public let scheme: SchemeID?
  /// The rate on the product; the highest that it can be, if it is known only within bounds.
  public let rate: Percentage
  /// The lowest that the rate can be.
  public let lowestRate: Percentage
  /// The criterion of origin that is relied on; `nil` if none is.
  public let criterion: OriginRule?
  /// What the bill must meet.
  public let limits: [OriginLimit]
  /// The rules by which parts are cumulated.
  public let regime: Regime?

  /// Makes a treatment.
  public init(
    scheme: SchemeID?, rate: Percentage, lowestRate: Percentage? = nil,
    criterion: OriginRule? = nil, limits: [OriginLimit] = [], regime: Regime? = nil
  ) {
    self.scheme = scheme
    self.rate = rate
    self.lowestRate = lowestRate ?? rate
    self.criterion = criterion
    self.limits = limits
    self.regime = regime
  }

  /// Whether it asks that the product originates.
  public var asksOrigin: Bool { criterion != nil }
}
