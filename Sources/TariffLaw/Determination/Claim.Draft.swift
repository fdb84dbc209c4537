extension Claim {
  /// What is said of a consignment, not yet checked.
  ///
  /// Whoever asks, in Swift, JSON or a table, says the facts here; ``Claim/init(_:exchangeRounding:)`` makes a
  /// claim of them or throws all that is wrong. Amounts may be in any currency for which ``exchangeRates`` has a
  /// rate to ``currency``.
  public struct Draft: Sendable {
    /// The scheme under which preference is asked; `nil` asks for the best of all in force.
    public var scheme: SchemeID?
    /// The day of the import declaration, which decides the rate.
    public var on: Day?
    /// The country from which the goods are exported.
    public var from: Country?
    /// The country into which they are imported.
    public var to: Country?
    /// The currency in which the claim is answered.
    public var currency: Currency
    /// The tariff code of the goods; that of ``good`` if it is left out.
    public var code: HSCode?
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
    public var isIllustrative: Bool

    /// Begins with the facts that are the question itself.
    public init(
      scheme: SchemeID?, on: Day?, from: Country?, to: Country?, currency: Currency = .unstated,
      code: HSCode? = nil, good: Good
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
      isIllustrative = false
    }
  }
}
