public import TariffLaw
/// An offer of a part: from where, at what price, with what origin.
public struct SupplyOffer: Sendable {
  /// The supplier.
  public var supplier: String
  /// What the offer is called, where its supplier makes several.
  public var name: String?
  /// The country from which it comes and in which it originates.
  public var country: Country
  /// The price of one unit of the part, in smallest units of its currency.
  public var price: ExactFraction
  /// The currency of price and freight.
  public var currency: Currency
  /// Freight and insurance of one unit to a plant, by the plant's country.
  public var freight: ByCountry<ExactFraction>
  /// Carriage of one unit from where it is imported to a plant, by the plant's country, in the plan's currency.
  ///
  /// It is no part of the customs value, since it falls due after importation.
  public var inland = ByCountry<ExactFraction>()
  /// What one unit costs besides, as handling and inspection, in the plan's currency; no part of the customs value.
  public var otherCost = ExactFraction(0)
  /// The name of the tool that it needs.
  public var tool: String?
  /// Whether it originates in a member.
  public var status: Material.Status
  /// Its own regional content, where it originates in part.
  public var content: Percentage?
  /// Where its price may lie instead, in its currency.
  public var priceRange: Bounds<ExactFraction>?
  /// Where its content may lie instead.
  public var contentRange: Bounds<Percentage>?
  /// The proof with which it comes.
  public var proof: MaterialProof?
  /// Agreements under whose rules it originates, as the supplier states: their rates may be used.
  public var agreements: [SchemeID]
  /// The duty on it, by the plant's country, where the plan states it.
  public var duty: ByCountry<Percentage>

  /// Makes an offer without freight, proof and stated duty.
  public init(
    supplier: String, country: Country, price: ExactFraction, currency: Currency,
    status: Material.Status
  ) {
    self.supplier = supplier
    self.country = country
    self.price = price
    self.currency = currency
    self.status = status
    freight = ByCountry()
    agreements = []
    duty = ByCountry()
  }

  /// The supplier, with what the offer is called: no two offers of a part have the same.
  public var label: String { name.map { "\(supplier) (\($0))" } ?? supplier }

  /// Whether something is paid for it that is no part of its customs value.
  public var hasCharges: Bool { inland.isStated || otherCost != ExactFraction(0) }
}
