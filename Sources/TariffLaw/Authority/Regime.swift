/// The parameters of one scheme as they stand on a day, resolved once and then used for many claims.
///
/// An object, so that handing it from rule to rule copies nothing.
public final class Regime: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// Who takes part that day.
  public let members: [Membership]
  /// The rule for goods without a rule of their own.
  public let generalRule: Lawful<OriginRule>
  /// The least regional value content where a rule names none.
  public let contentThreshold: Lawful<Percentage>
  /// The least content of a material that is cumulated in proportion.
  public let partialCumulationFloor: Lawful<Percentage>?
  /// The share of the price whose materials may fail a change of classification.
  public let tolerance: Lawful<Percentage>?
  /// The highest tariff of the exporting member at which its goods enjoy concessions.
  public let exporterTariffCeiling: Lawful<Percentage>?
  /// The lists whose goods can enjoy concessions, where the scheme says so.
  public let includedLists: [ConcessionList]
  /// The lists whose goods enjoy none.
  public let excludedLists: [ConcessionList]
  /// The provision by which goods of some lists enjoy no concessions.
  public let exclusion: Basis?
  /// The highest tariff that a member can have by its commitments, by country or group.
  public let exporterTariffEnvelopes: [String: Lawful<Percentage>]
  /// The end rate of lines on a list, by list and group.
  public let listRates: [String: Lawful<Percentage>]
  /// The list of wholly obtained goods.
  public let whollyObtained: [WhollyObtainedClause]
  /// Whether services from abroad count as non-originating.
  public let foreignServices: Lawful<[String]>?
  /// Rules assumed for codes whose product-specific rule is not held.
  public let assumedRules: [AssumedRule]
  /// The reading by which a line without a held rule is judged by the general rule.
  public let productRuleNotHeld: Basis?
  /// Whether the conditions of transit bind transit through members too.
  public let memberTransitIsBound: Lawful<[String]>?
  /// Which of the exporter's tariffs the ceiling means.
  public let exporterTariffReading: Basis?
  /// What a proof of origin must meet.
  public let proof: ProofRequirements
  /// The provisions of topics without a number.
  public let topics: [String: Basis]

  /// What the general rule offers.
  let generalOffer: RuleOffer
  /// What the general rule offers in the stead of a rule that is not held.
  let standInOffer: RuleOffer
  /// What the assumed rules offer, in their order.
  let assumedOffers: [RuleOffer]
  /// The commitments' ceilings of the members, in their order.
  private let envelopes: [Lawful<Percentage>?]
  /// The provision by which products must be exchanged, if there is one.
  let exchangeRule: Basis?

  init(
    scheme: SchemeID, members: [Membership], generalRule: Lawful<OriginRule>,
    contentThreshold: Lawful<Percentage>, partialCumulationFloor: Lawful<Percentage>?,
    tolerance: Lawful<Percentage>?, exporterTariffCeiling: Lawful<Percentage>?,
    includedLists: [ConcessionList], excludedLists: [ConcessionList], exclusion: Basis?,
    exporterTariffEnvelopes: [String: Lawful<Percentage>], listRates: [String: Lawful<Percentage>],
    whollyObtained: [WhollyObtainedClause], foreignServices: Lawful<[String]>?,
    assumedRules: [AssumedRule], productRuleNotHeld: Basis?,
    memberTransitIsBound: Lawful<[String]>?, exporterTariffReading: Basis?,
    proof: ProofRequirements, topics: [String: Basis]
  ) {
    self.scheme = scheme
    self.members = members
    self.generalRule = generalRule
    self.contentThreshold = contentThreshold
    self.partialCumulationFloor = partialCumulationFloor
    self.tolerance = tolerance
    self.exporterTariffCeiling = exporterTariffCeiling
    self.includedLists = includedLists
    self.excludedLists = excludedLists
    self.exclusion = exclusion
    self.exporterTariffEnvelopes = exporterTariffEnvelopes
    self.listRates = listRates
    self.whollyObtained = whollyObtained
    self.foreignServices = foreignServices
    self.assumedRules = assumedRules
    self.productRuleNotHeld = productRuleNotHeld
    self.memberTransitIsBound = memberTransitIsBound
    self.exporterTariffReading = exporterTariffReading
    self.proof = proof
    self.topics = topics
    generalOffer = RuleOffer(generalRule.value)
    standInOffer = RuleOffer(standingIn: generalRule.value)
    assumedOffers = assumedRules.map {
      RuleOffer($0.rule.value, beside: generalRule.value.choices)
    }
    envelopes = members.map {
      exporterTariffEnvelopes[$0.country.description] ?? exporterTariffEnvelopes[$0.group]
    }
    exchangeRule = topics["exchange_rule"]
  }

  /// A rule assumed for a code and all that stands below it.
  public struct AssumedRule: Sendable {
    /// The code.
    public let code: HSCode
    /// The rule, with the reading that it rests on.
    public let rule: Lawful<OriginRule>
  }

  /// The membership of a country, if it takes part.
  public func membership(of country: Country) -> Membership? {
    members.first { $0.country == country }
  }

  /// The basis of a topic, such as `direct_consignment`.
  public func topic(_ name: String) -> Basis? { topics[name] }

  /// The commitments' ceiling for a member's tariff.
  public func envelope(of country: Country) -> Lawful<Percentage>? {
    members.firstIndex { $0.country == country }.flatMap { envelopes[$0] }
  }
}

/// What a proof of origin must meet to be accepted.
public struct ProofRequirements: Sendable {
  /// The kinds accepted.
  public let kinds: Lawful<[ProofOfOrigin.Kind]>
  /// How many months it is valid.
  public let validity: Lawful<Int>
  /// How many days after shipment it may be issued without a mark.
  public let graceDays: Lawful<Int>
  /// Until how many months after shipment it may be issued with the mark.
  public let retroactiveMonths: Lawful<Int>
  /// The price up to which a consignment needs none.
  public let waiver: Lawful<Money>?
  /// Whether a consignment under the waiver needs a simplified declaration.
  public let waiverNeedsDeclaration: Bool
  /// The day from which paper is for failures of the electronic exchange only, as a basis.
  public let paperIsException: Basis?
}

extension Law {
  /// Resolves the parameters of a scheme on a day.
  ///
  /// A complementation scheme may borrow the rules of origin and of proof of another one.
  ///
  /// - Parameters:
  ///   - scheme: The scheme.
  ///   - day: The day.
  ///   - exporter: The country that exports, where the content asked for depends on it.
  /// - Returns: `nil` if the scheme gives no preference that day or lacks a parameter it needs.
  public func regime(
    of scheme: SchemeLaw, on day: Day, from exporter: Country? = nil
  ) -> Regime? {
    let own = scheme.id.name.lowercased() + "."
    let rules = originScheme(of: scheme, on: day)
    let prefix = rules.id.name.lowercased() + "."
    let ofExporter = exporter.flatMap { percent("\(prefix)rvc.threshold.\($0)", on: day) }
    guard scheme.kind == .preferential || scheme.kind == .complementation,
      isInForce(scheme, on: day),
      let generalRule = rule(prefix + "general_rule", on: day),
      let threshold = ofExporter ?? percent(prefix + "rvc.threshold", on: day),
      let proof = proofRequirements(prefix, on: day)
    else { return nil }
    let members = scheme.memberships.filter { $0.days.contains(day) }
    return Regime(
      scheme: scheme.id, members: members, generalRule: generalRule,
      contentThreshold: threshold,
      partialCumulationFloor: percent(prefix + "partial_cumulation.floor", on: day),
      tolerance: percent(prefix + "tolerance", on: day),
      exporterTariffCeiling: percent(own + "exporter_tariff.ceiling", on: day),
      includedLists: lists(own + "lists.included", on: day),
      excludedLists: lists(own + "lists.excluded", on: day),
      exclusion: words(own + "lists.excluded", on: day)?.basis,
      exporterTariffEnvelopes: percentages(own + "exporter_tariff.envelope.", on: day),
      listRates: percentages(own + "list_rate.", on: day),
      whollyObtained: rules.whollyObtained.filter { $0.days.contains(day) },
      foreignServices: words(prefix + "foreign_services", on: day),
      assumedRules: assumedRules(prefix + "product_rule.", on: day),
      productRuleNotHeld: words(prefix + "product_rule_not_held", on: day)?.basis,
      memberTransitIsBound: words(prefix + "transit.member_provisos", on: day),
      exporterTariffReading: words(prefix + "art22.exporter_tariff", on: day)?.basis,
      proof: proof,
      topics: topics(of: rules, prefix, on: day)
        .merging(rules.id == scheme.id ? [:] : topics(of: scheme, own, on: day)) { $1 })
  }

  /// The scheme whose rules of origin and of proof apply to goods under a scheme.
  public func originScheme(of scheme: SchemeLaw, on day: Day) -> SchemeLaw {
    let name = words("\(scheme.id.name.lowercased()).origin.rules", on: day)?.value.first
    return name.flatMap { self.scheme(SchemeID($0)) } ?? scheme
  }

  private func topics(of scheme: SchemeLaw, _ prefix: String, on day: Day) -> [String: Basis] {
    var topics: [String: Basis] = [:]
    for provision in scheme.provisions where provision.days.contains(day) {
      guard let topic = provision.topic else { continue }
      topics[topic] = Basis(
        name: prefix + topic, citation: provision.citation, known: provision,
        note: provision.summary)
    }
    return topics
  }

  private func proofRequirements(_ prefix: String, on day: Day) -> ProofRequirements? {
    guard let kinds = words(prefix + "proof.kinds", on: day),
      let validity = count(prefix + "proof.validity", on: day),
      let grace = count(prefix + "proof.grace_days", on: day),
      let retroactive = count(prefix + "proof.retroactive_months", on: day)
    else { return nil }
    return ProofRequirements(
      kinds: Lawful(kinds.value.compactMap(ProofOfOrigin.Kind.init(rawValue:)), kinds.basis),
      validity: validity, graceDays: grace, retroactiveMonths: retroactive,
      waiver: money(prefix + "proof.waiver", on: day),
      waiverNeedsDeclaration: words(prefix + "proof.waiver_condition", on: day)?.value
        == ["simplified_declaration"],
      paperIsException: words(prefix + "proof.paper_is_exception", on: day)?.basis)
  }

  private func assumedRules(_ prefix: String, on day: Day) -> [Regime.AssumedRule] {
    parameters.keys.filter { $0.hasPrefix(prefix) }.sorted().compactMap { name in
      guard let code = HSCode(String(name.dropFirst(prefix.count))),
        let rule = rule(name, on: day)
      else { return nil }
      return Regime.AssumedRule(code: code, rule: rule)
    }
  }

  private func lists(_ name: String, on day: Day) -> [ConcessionList] {
    (words(name, on: day)?.value ?? []).compactMap(ConcessionList.init(rawValue:))
  }

  private func percentages(_ prefix: String, on day: Day) -> [String: Lawful<Percentage>] {
    var found: [String: Lawful<Percentage>] = [:]
    for name in parameters.keys where name.hasPrefix(prefix) {
      found[String(name.dropFirst(prefix.count))] = percent(name, on: day)
    }
    return found
  }
}
