public import TariffLaw
/// What a firm may choose from: offers for each part, plants, markets, and the ways between them.
///
/// Amounts are exact fractions of the smallest unit of the plan's currency, for one unit of the product
/// unless said otherwise.
public struct SourcingPlan: Sendable {
  /// What the plan is called.
  public var name: String?
  /// Whether the plan says that its figures are made up.
  public var isIllustrative = false
  /// What a reader should know of its figures.
  public var note: String?
  /// The day of import, whose rates and rules apply.
  public var on: Day
  /// The currency of the answer.
  public var currency: Currency
  /// The schemes under which a preference may be claimed; all in force that day if not said.
  public var schemes: [SchemeID]?
  /// Whether only a bill that earns a preference will do.
  public var needsPreference = false
  /// The product: its code, edition, rule, method of content and processes.
  public var product: Good
  /// The parts of one unit of the product.
  public var parts: [PlannedPart] = []
  /// Suppliers that cost something to take on, whatever is bought of them.
  public var suppliers: [PlannedSupplier] = []
  /// Tools that offers need, each paid once.
  public var tools: [PlannedTool] = []
  /// Which ways must buy the same offers; each may buy its own if not said.
  public var sharedBill: SharedBill?
  /// The plants to choose from.
  public var plants: [Plant] = []
  /// The markets.
  public var markets: [Market] = []
  /// The ways that are open from a plant to a market.
  public var lanes: [Lane] = []
  /// What proving origin costs.
  public var compliance = ComplianceCost()
  /// Rates of exchange into the plan's currency, for offers in others.
  public var exchangeRates: [ExchangeRate] = []
  /// The approvals of complementation schemes that the product has.
  public var approvals: [ApprovalClaim] = []
  /// What each market bears of the cost of taking on suppliers that several markets share, by names of market and
  /// supplier; what is not named is borne in full.
  public package(set) var allotments: [String: [String: ExactFraction]] = [:]
  /// In how many parts of the smallest unit what offers are worth, duty on them and fixed costs are counted, rounded half
  /// up, where they have too many digits to be held; `nil` if they are exact.
  public package(set) var grain: Int128?
  /// MFN rates on the product that are taken to be these, whatever schedules say.
  public internal(set) var mfn: [Country: Percentage] = [:]
  /// Names of parameters and what they are assumed to be.
  public var assumptions: [Assumption] = []
  /// Changes whose effect is asked.
  public var changes: [PlanChange] = []

  /// A parameter or an assumption taken to be otherwise.
  public typealias Assumption = (name: String, value: String)

  /// Makes a plan without parts, plants and markets.
  public init(on: Day, currency: Currency, product: Good) {
    self.on = on
    self.currency = currency
    self.product = product
  }

  /// How many digits after the point of the smallest unit a price in a plan may have.
  public static let extraPlaces = 4
}
