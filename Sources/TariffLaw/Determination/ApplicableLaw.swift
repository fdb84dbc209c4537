/// The law that one claim is judged by under one scheme: the regimes of its days and its schedules.
public final class ApplicableLaw: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The scheme's parameters on the day of declaration; `nil` if it is not in force or not held then.
  public let rateRegime: Regime?
  /// The scheme's parameters on the day of shipment.
  public let originRegime: Regime?
  /// The scheme's parameters of the day before ``changedOn``; `nil` if it was not in force or not held then.
  public let earlierRegime: Regime?
  /// What a proof of its day of issue must meet; `nil` where that is as on the day of shipment.
  public let proofRules: ProofRequirements?
  /// The product-specific rules held.
  public let productRules: ProductRules
  /// The importing member's preferential lines.
  public let importerLines: TariffSchedule?
  /// The importing member's MFN lines.
  public let mfnLines: TariffSchedule?
  /// The exporting member's preferential lines.
  public let exporterLines: TariffSchedule?
  /// The exporting member's MFN lines, where those are the tariff that its ceiling means.
  public let exporterMFNLines: TariffSchedule?
  /// Preferential rates of members that were published singly.
  public let publishedRates: LawIndex<RateObservation.Subject, RateObservation>
  /// What members did otherwise than the rules.
  public let departures: [Departure]
  /// The days for which the importing member's preferential schedules are held.
  public let heldDays: [DayRange]
  /// The days on which the scheme gives preference.
  public let schemeDays: DayRange
  /// Its last day, where that was taken rather than found.
  public let schemeEnd: Lawful<Day>?
  /// Its last day, where the declaration is later and proofs issued by then keep their time.
  public let transitionFrom: Day?
  /// The day on which the scheme's law changed within the year before the day of shipment.
  public let changedOn: Day?
  /// Instruments signed and not known to be in force, of which an answer of the day tells.
  public let pending: [PendingInstrument]
  /// How the duty is rounded, with the reading behind it.
  public let dutyRounding: Lawful<Rounding>
  /// How exchanged amounts are rounded, with the reading behind it.
  public let exchangeRounding: Lawful<Rounding>
  /// What customs valuation does with the elements beside the price.
  public let valuation: [CustomsValuation.Element: Lawful<CustomsValuation.Treatment>]
  /// The terms of the scheme, if it is one of complementation.
  public let terms: SchemeTerms?
  /// The approvals that are held under it.
  public let register: LawIndex<Approval.Name, Approval>

  /// Makes the law of a claim.
  public init(
    scheme: SchemeID, rateRegime: Regime?, originRegime: Regime?, earlierRegime: Regime? = nil,
    proofRules: ProofRequirements? = nil,
    productRules: ProductRules,
    importerLines: TariffSchedule?, mfnLines: TariffSchedule?, exporterLines: TariffSchedule?,
    exporterMFNLines: TariffSchedule? = nil,
    publishedRates: LawIndex<RateObservation.Subject, RateObservation> = .init(),
    departures: [Departure] = [],
    heldDays: [DayRange], schemeDays: DayRange, schemeEnd: Lawful<Day>? = nil,
    transitionFrom: Day? = nil, changedOn: Day? = nil,
    pending: [PendingInstrument] = [],
    dutyRounding: Lawful<Rounding>, exchangeRounding: Lawful<Rounding>,
    valuation: [CustomsValuation.Element: Lawful<CustomsValuation.Treatment>] = [:],
    terms: SchemeTerms? = nil, register: LawIndex<Approval.Name, Approval> = .init()
  ) {
    self.scheme = scheme
    self.rateRegime = rateRegime
    self.originRegime = originRegime
    self.earlierRegime = earlierRegime
    self.proofRules = proofRules
    self.productRules = productRules
    self.importerLines = importerLines
    self.mfnLines = mfnLines
    self.exporterLines = exporterLines
    self.exporterMFNLines = exporterMFNLines
    self.publishedRates = publishedRates
    self.departures = departures
    self.heldDays = heldDays
    self.schemeDays = schemeDays
    self.schemeEnd = schemeEnd
    self.transitionFrom = transitionFrom
    self.changedOn = changedOn
    self.pending = pending
    self.dutyRounding = dutyRounding
    self.exchangeRounding = exchangeRounding
    self.valuation = valuation
    self.terms = terms
    self.register = register
  }
}

extension ApplicableLaw {
  /// What the proof must meet: by its day of issue, or by that of shipment; when it is due, by the day of import.
  func proofRequirements(beside regime: Regime) -> ProofRequirements {
    var rules = proofRules ?? regime.proof
    if let rateRegime { rules.underRemedy = rateRegime.proof.underRemedy }
    return rules
  }
}
