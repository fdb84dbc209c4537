/// What is said of a consignment: its way and its proof of origin.
public protocol ConsignmentFacts {
  /// The day of the import declaration.
  var on: Day { get }
  /// The country from which the goods are exported.
  var from: Country { get }
  /// The country into which they are imported.
  var to: Country { get }
  /// The tariff code of the goods.
  var code: HSCode { get }
  /// The goods.
  var good: Good { get }
  /// The countries they went through; empty is direct.
  var route: [RouteLeg]? { get }
  /// Whether the claimant says that they were consigned direct, where the route is not told.
  var isConsignedDirect: Bool? { get }
  /// The proof of origin.
  var proof: ProofOfOrigin? { get }
  /// Rates of exchange that the claimant states.
  var exchangeRates: [ExchangeRate] { get }
}
