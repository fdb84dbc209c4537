/// The question about one consignment: what tariff treatment it gets.
///
/// What is `nil` was not said; it makes an outcome unknown only where it matters. A claim is made of a ``Draft``, by
/// one function that checks all of it.
public struct Claim: ConsignmentFacts, Sendable {
  /// The scheme under which preference is asked; `nil` asks for the best of all in force.
  public internal(set) var scheme: SchemeID?
  /// The day of the import declaration, which decides the rate.
  public internal(set) var on: Day
  /// The country from which the goods are exported.
  public internal(set) var from: Country
  /// The country into which they are imported.
  public internal(set) var to: Country
  /// The currency of all amounts.
  public internal(set) var currency: Currency
  /// The tariff code of the goods.
  public private(set) var code: HSCode
  /// The goods.
  public internal(set) var good: Good
  /// The countries the goods went through; empty is direct.
  public internal(set) var route: [RouteLeg]?
  /// Whether the claimant says that the goods were consigned direct, where the route is not told.
  public internal(set) var isConsignedDirect: Bool?
  /// The proof of origin.
  public internal(set) var proof: ProofOfOrigin?
  /// The value on which duty is charged.
  public internal(set) var customsValue: Money?
  /// The price and what is added to it or taken from it, where the value itself is not said.
  public internal(set) var valuation: CustomsValuation?
  /// What the claimant says of the importing country's tariff.
  public internal(set) var importer: StatedTariff?
  /// What the claimant says of the exporting country's tariff.
  public internal(set) var exporter: StatedTariff?
  /// Rates of exchange that the claimant states.
  public internal(set) var exchangeRates: [ExchangeRate]

  /// The approvals of complementation schemes that the claimant names.
  public internal(set) var approvals: [ApprovalClaim]
  /// Whether the claim says that its figures are made up.
  public internal(set) var isIllustrative: Bool

  /// Checks what was said, and makes a claim of it.
  ///
  /// - Parameters:
  ///   - draft: What was said.
  ///   - exchangeRounding: How an amount on which duty is paid is rounded when it is exchanged.
  /// - Throws: ``Problems``, all that is wrong with it.
  public init(_ draft: Draft, exchangeRounding: Rounding = .halfUp) throws(Problems) {
    var gate = ClaimGate(
      currency: draft.currency, rates: draft.exchangeRates, rounding: exchangeRounding)
    if draft.on == nil { gate.note("on", .notSaid) }
    if draft.from == nil { gate.note("from", .notSaid) }
    if draft.to == nil { gate.note("to", .notSaid) }
    var good = draft.good
    let stated = draft.code ?? good.code
    if stated == nil { gate.note("good.code", .notSaid) }
    if let code = draft.code, let other = good.code, other != code {
      gate.note("good.code", .anotherCode(other, claimed: code))
    }
    good.code = stated
    gate.pass(&good)
    var (value, valuation, proof) = (draft.customsValue, draft.valuation, draft.proof)
    if draft.route?.isEmpty == true, draft.isConsignedDirect == false {
      gate.note("route", .contradicts(fact: "direct_consignment"))
    }
    gate.pass(&proof)
    gate.pass(&value, "customs_value", isPaid: true)
    gate.pass(&valuation)
    gate.check(draft.importer, "importer")
    gate.check(draft.exporter, "exporter")
    guard gate.problems.isEmpty, let on = draft.on, let from = draft.from, let to = draft.to,
      let stated
    else { throw Problems(all: gate.problems) }
    scheme = draft.scheme
    self.on = on
    self.from = from
    self.to = to
    currency = draft.currency
    code = stated
    self.good = good
    route = draft.route
    isConsignedDirect = draft.isConsignedDirect
    self.proof = proof
    customsValue = value
    self.valuation = valuation
    importer = draft.importer
    exporter = draft.exporter
    exchangeRates = draft.exchangeRates
    approvals = draft.approvals
    isIllustrative = draft.isIllustrative
  }

  /// The day whose rules of origin apply: the shipment, or the declaration if that is not said.
  public var originDay: Day { proof?.shipped ?? on }
}

extension Claim {
  /// The same claim with what declarations of suppliers say of its materials.
  public func declared(by declarations: SupplierDeclarations) -> Self {
    var claim = self
    claim.good = good.declared(by: declarations, on: originDay)
    return claim
  }

  /// The same claim for goods of another code.
  package func forGoods(of code: HSCode) -> Self {
    var claim = self
    claim.code = code
    claim.good.code = code
    return claim
  }
}
