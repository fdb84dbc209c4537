/// The question about one consignment: what tariff treatment it gets.
///
/// What is `nil` was not said; it makes an outcome unknown only where it matters.
public struct Claim: ConsignmentFacts, Sendable {
  /// The scheme under which preference is asked; `nil` asks for the best of all in force.
  public var scheme: SchemeID?
  /// The day of the import declaration, which decides the rate.
  public var on: Day
  /// The country from which the goods are exported.
  public var from: Country
  /// The country into which they are imported.
  public var to: Country
  /// The currency of all amounts.
  public var currency: Currency
  /// The tariff code of the goods.
  public let code: HSCode
  /// The goods.
  public var good: Good
  /// The countries the goods went through; empty is direct.
  public var route: [RouteLeg]?
  /// Whether the claimant says that the goods were consigned direct, where the route is not told.
  public var isConsignedDirect: Bool?
  /// The proof of origin.
  public var proof: ProofOfOrigin?
  /// The value on which duty is charged.
  public var customsValue: Money?
  /// The price and what is added to it or taken from it, where the value itself is not said.
  public var valuation: CustomsValuation?
  /// What the claimant says of the importing country's tariff.
  public var importer: StatedTariff?
  /// What the claimant says of the exporting country's tariff.
  public var exporter: StatedTariff?
  /// Rates of exchange that the claimant states.
  public var exchangeRates: [ExchangeRate]

  /// The approvals of complementation schemes that the claimant names.
  public var approvals: [ApprovalClaim]
  /// Whether the claim says that its figures are made up.
  public var isIllustrative = false

  /// Makes a claim of the facts that are the question itself.
  public init(
    scheme: SchemeID?, on: Day, from: Country, to: Country, currency: Currency, code: HSCode,
    good: Good
  ) {
    self.scheme = scheme
    self.on = on
    self.from = from
    self.to = to
    self.currency = currency
    self.code = code
    self.good = good
    exchangeRates = []
    approvals = []
  }

  /// The day whose rules of origin apply: the shipment, or the declaration if that is not said.
  public var originDay: Day { proof?.shipped ?? on }
}
