public import TariffLaw
/// A part of a product, with the offers for it.
public struct PlannedPart: Sendable {
  /// What it is called.
  public var name: String
  /// Its tariff code, in the edition of the product.
  public var code: HSCode?
  /// How much of it goes into one unit of the product.
  public var quantity: ExactFraction
  /// The offers, of which one is chosen.
  public var offers: [SupplyOffer]

  /// Makes a part.
  public init(name: String, code: HSCode?, quantity: ExactFraction, offers: [SupplyOffer] = []) {
    self.name = name
    self.code = code
    self.quantity = quantity
    self.offers = offers
  }
}
