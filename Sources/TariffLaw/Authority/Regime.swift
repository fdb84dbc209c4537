/// The parameters of one scheme as they stand on a day, resolved once and then used for many claims.
///
/// An object, so that handing it from rule to rule copies nothing.
public final class Regime: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// Who takes part that day.
  public let members: [Membership]
  /// The countries of which it is not known whether they take part, with the reading.
  public let doubtfulMembers: [Country: Basis]
  /// The rule for goods without a rule of their own.
  public let generalRule: Lawful<OriginRule>
  /// The least regional value content where a rule names none.
  public let contentThreshold: Lawful<Percentage>
  /// The least content of a material that is cumulated in proportion.
  public let partialCumulationFloor: Lawful<Percentage>?
  /// The share of the price whose materials may fail a change of classification.
  public let tolerance: Lawful<Percentage>?
  /// The codes of goods for which it is a share of the weight.
  public let toleranceByWeight: [HSCode]
  /// Who chooses the formula of regional value content, where the scheme says so.
  public let contentMethodChoice: Lawful<ContentMethodChoice>?
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
  /// The lists whose goods those ceilings cap; all if none is named.
  public let exporterTariffLists: [ConcessionList]
  /// The codes that they do not cap, by country or group.
  public let exporterTariffOpen: [String: [HSCode]]
  /// The end rate of lines on a list, by list and group.
  public let listRates: [String: Lawful<Percentage>]
  /// The highest end rate of lines on a list, by list and country or group.
  public let listRateCeilings: [String: Lawful<Percentage>]
  /// The list of wholly obtained goods.
  public let whollyObtained: [WhollyObtainedClause]
  /// Whether services from abroad count as non-originating.
  public let foreignServices: Lawful<[String]>?
  /// Rules assumed for codes whose product-specific rule is not held.
  public let assumedRules: LawIndex<SchemeID, AssumedRule>
  /// How a line without a held rule is judged.
  public let productRuleNotHeld: Lawful<RuleNotHeld>?
  /// What content the rule of a line asks that is not held.
  public let productRuleContent: Lawful<ContentOfRuleNotHeld>?
  /// From which day a product's rule holds whose text names none.
  public let productRuleStart: Lawful<ProductRuleStart>?
  /// Whether a material of another member counts only with a proof of its own.
  public let cumulationProof: Lawful<CumulationProof>?
  /// When a proof was presented whose presentation is not said.
  public let presentationNotSaid: Lawful<PresentationNotSaid>?
  /// What was done to make a good where that is not said.
  public let processesNotSaid: Lawful<ProcessesNotSaid>?
  /// Whether the conditions of transit bind transit through members too.
  public let memberTransitIsBound: Lawful<[String]>?
  /// Which of the exporter's tariffs the ceiling means.
  public let exporterTariffReading: Lawful<ExporterTariff>?
  /// What a proof of origin must meet.
  public let proof: ProofRequirements
  /// The provisions of topics without a number.
  public let topics: [Topic: Basis]
  /// What the words of a claim do.
  public let words: DeclaredWords
  /// How the percentage that the proof shows is rounded.
  public let shownContentRounding: Lawful<Rounding>

  /// What the general rule offers.
  let generalOffer: RuleOffer
  /// What the general rule offers in the stead of a rule that is not held.
  let standInOffer: RuleOffer
  /// What is offered where another rule than the general one applies that is not held.
  let openOffer: RuleOffer
  /// The commitments' ceilings of the members, in their order.
  private let envelopes: [Lawful<Percentage>?]
  /// The provision by which products must be exchanged, if there is one.
  let exchangeRule: Basis?

  init(
    scheme: SchemeID, members: [Membership], doubtfulMembers: [Country: Basis],
    generalRule: Lawful<OriginRule>,
    contentThreshold: Lawful<Percentage>, partialCumulationFloor: Lawful<Percentage>?,
    tolerance: Lawful<Percentage>?, toleranceByWeight: [HSCode],
    contentMethodChoice: Lawful<ContentMethodChoice>?,
    exporterTariffCeiling: Lawful<Percentage>?,
    includedLists: [ConcessionList], excludedLists: [ConcessionList], exclusion: Basis?,
    exporterTariffEnvelopes: [String: Lawful<Percentage>], exporterTariffLists: [ConcessionList],
    exporterTariffOpen: [String: [HSCode]], listRates: [String: Lawful<Percentage>],
    listRateCeilings: [String: Lawful<Percentage>],
    whollyObtained: [WhollyObtainedClause], foreignServices: Lawful<[String]>?,
    assumedRules: LawIndex<SchemeID, AssumedRule>, productRuleNotHeld: Lawful<RuleNotHeld>?,
    productRuleContent: Lawful<ContentOfRuleNotHeld>?,
    productRuleStart: Lawful<ProductRuleStart>?, cumulationProof: Lawful<CumulationProof>?,
    presentationNotSaid: Lawful<PresentationNotSaid>?, processesNotSaid: Lawful<ProcessesNotSaid>?,
    memberTransitIsBound: Lawful<[String]>?, exporterTariffReading: Lawful<ExporterTariff>?,
    proof: ProofRequirements, topics: [Topic: Basis], words: DeclaredWords,
    shownContentRounding: Lawful<Rounding>
  ) {
    self.scheme = scheme
    self.members = members
    self.doubtfulMembers = doubtfulMembers
    self.generalRule = generalRule
    self.contentThreshold = contentThreshold
    self.partialCumulationFloor = partialCumulationFloor
    self.tolerance = tolerance
    self.toleranceByWeight = toleranceByWeight
    self.contentMethodChoice = contentMethodChoice
    self.exporterTariffCeiling = exporterTariffCeiling
    self.includedLists = includedLists
    self.excludedLists = excludedLists
    self.exclusion = exclusion
    self.exporterTariffEnvelopes = exporterTariffEnvelopes
    self.exporterTariffLists = exporterTariffLists
    self.exporterTariffOpen = exporterTariffOpen
    self.listRates = listRates
    self.listRateCeilings = listRateCeilings
    self.whollyObtained = whollyObtained
    self.foreignServices = foreignServices
    self.assumedRules = assumedRules
    self.productRuleNotHeld = productRuleNotHeld
    self.productRuleContent = productRuleContent
    self.productRuleStart = productRuleStart
    self.cumulationProof = cumulationProof
    self.presentationNotSaid = presentationNotSaid
    self.processesNotSaid = processesNotSaid
    self.memberTransitIsBound = memberTransitIsBound
    self.exporterTariffReading = exporterTariffReading
    self.proof = proof
    self.topics = topics
    self.words = words
    self.shownContentRounding = shownContentRounding
    generalOffer = RuleOffer(generalRule.value)
    openOffer = RuleOffer(unknownBeside: generalRule.value)
    standInOffer =
      productRuleNotHeld?.value == .unknown
      ? openOffer : RuleOffer(standingIn: generalRule.value)
    envelopes = members.map {
      exporterTariffEnvelopes[$0.country.description] ?? exporterTariffEnvelopes[$0.group]
    }
    exchangeRule = topics[.exchangeRule]
  }

  /// A rule assumed for a code and all that stands below it.
  public struct AssumedRule: Sendable {
    /// The code.
    public let code: HSCode
    /// The rule, with the reading that it rests on.
    public let rule: Lawful<OriginRule>
    /// What the rule offers.
    let offer: RuleOffer

    init(_ code: HSCode, _ rule: Lawful<OriginRule>, beside general: OriginRule) {
      self.code = code
      self.rule = rule
      offer = RuleOffer(rule.value, beside: general.choices)
    }
  }

  /// The membership of a country, if it takes part.
  public func membership(of country: Country) -> Membership? {
    members.first { $0.country == country }
  }

  /// The basis of a topic, such as direct consignment.
  public func topic(_ topic: Topic) -> Basis? { topics[topic] }

  /// The commitments' ceiling for a member's tariff on a good, if they cap it.
  ///
  /// - Parameters:
  ///   - country: The member.
  ///   - code: The code of the good.
  ///   - list: The list on which the good stands there, if that is said.
  /// - Returns: `nil` if they do not.
  public func envelope(
    of country: Country, on code: HSCode, in list: ConcessionList?
  ) -> Lawful<Percentage>? {
    guard let place = members.firstIndex(where: { $0.country == country }) else { return nil }
    if let list, !exporterTariffLists.isEmpty, !exporterTariffLists.contains(list) { return nil }
    let open = [country.description, members[place].group].flatMap {
      exporterTariffOpen[$0] ?? []
    }
    return open.contains { $0.contains(code) } ? nil : envelopes[place]
  }
}

/// What a proof of origin must meet to be accepted.
public struct ProofRequirements: Sendable {
  /// The kinds accepted for goods that go the way asked about.
  public let kinds: Lawful<[ProofOfOrigin.Kind]>
  /// The kinds accepted besides, as between members of a pilot.
  public let furtherKinds: Lawful<[ProofOfOrigin.Kind]>?
  /// The kinds that a proof can be of whose kind is not said: those of the trade and of the scheme.
  public let known: [ProofOfOrigin.Kind]
  /// What a day is some months on, in a month that has no such day.
  public let monthEnd: Lawful<MonthEnd>
  /// How many months it is valid.
  public let validity: Lawful<Int>
  /// How many days after shipment it may be issued without a mark.
  public let graceDays: Lawful<Int>
  /// Until how many months after shipment it may be issued with the mark.
  public let retroactiveMonths: Lawful<Int>
  /// The price up to which a consignment needs none.
  public let waiver: Lawful<Money>?
  /// Whether the waiver is confirmed for other goods alone, and for these by no source: it lets none in.
  public let waiverIsOfOthers: Bool
  /// Whether a consignment under the waiver needs a simplified declaration.
  public let waiverNeedsDeclaration: Bool
  /// The day from which paper is for failures of the electronic exchange only, as a basis.
  public let paperIsException: Basis?

  /// Every kind that is accepted.
  public var acceptedKinds: [ProofOfOrigin.Kind] {
    kinds.value + (furtherKinds?.value ?? []).filter { !kinds.value.contains($0) }
  }

  /// What a kind is accepted by, or refused by.
  func basis(of kind: ProofOfOrigin.Kind?) -> Basis {
    guard let kind, let furtherKinds, !kinds.value.contains(kind),
      furtherKinds.value.contains(kind)
    else { return kinds.basis }
    return furtherKinds.basis
  }
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
    let own = scheme.id
    let rules = originScheme(of: scheme, on: day)
    let lender = rules.id
    let ofExporter = exporter.flatMap {
      self[.contentThresholdFrom, $0.description, of: lender, on: day]
    }
    guard scheme.kind != .mostFavouredNation, scheme.kind != .ordinary,
      isInForce(scheme, on: day),
      let generalRule = self[.generalRule, of: lender, on: day],
      let threshold = ofExporter ?? self[.contentThreshold, of: lender, on: day],
      let proof = proofRequirements(of: rules, on: day)
    else { return nil }
    var members = scheme.memberships.filter { $0.days.contains(day) }
    var doubtful: [Country: Basis] = [:]
    for member in members where member.known.weakerEvidence == .unconfirmed {
      let country = member.country
      guard let word = self[.membership, country.description, of: own, on: day],
        let reading = word.value.first.flatMap(DoubtfulMembership.init(rawValue:)),
        reading != .takesPart
      else { continue }
      if reading == .unknown { doubtful[country] = word.basis }
      members.removeAll { $0.country == country }
    }
    return Regime(
      scheme: own, members: members, doubtfulMembers: doubtful, generalRule: generalRule,
      contentThreshold: threshold,
      partialCumulationFloor: self[.partialCumulationFloor, of: lender, on: day],
      tolerance: self[.tolerance, of: lender, on: day],
      toleranceByWeight: (self[.toleranceByWeight, of: lender, on: day]?.value ?? [])
        .compactMap { HSCode($0) },
      contentMethodChoice: choice(.contentMethodChoice, of: lender, on: day),
      exporterTariffCeiling: self[.exporterTariffCeiling, of: own, on: day],
      includedLists: lists(.listsIncluded, of: own, on: day),
      excludedLists: lists(.listsExcluded, of: own, on: day),
      exclusion: self[.listsExcluded, of: own, on: day]?.basis,
      exporterTariffEnvelopes: shares(of: .exporterTariffEnvelope, of: own, on: day),
      exporterTariffLists: lists(.exporterTariffLists, of: own, on: day),
      exporterTariffOpen: codes(.exporterTariffOpen, of: own, on: day),
      listRates: shares(of: .listRate, of: own, on: day),
      listRateCeilings: shares(of: .listRateAtMost, of: own, on: day),
      whollyObtained: rules.whollyObtained.filter { $0.days.contains(day) },
      foreignServices: self[.foreignServices, of: lender, on: day],
      assumedRules: assumedRules(of: lender, for: own, beside: generalRule.value, on: day),
      productRuleNotHeld: choice(.productRuleNotHeld, of: lender, on: day),
      productRuleContent: choice(.productRuleContent, of: lender, on: day),
      productRuleStart: choice(.productRuleStart, of: lender, on: day),
      cumulationProof: choice(.cumulationProof, of: lender, on: day),
      presentationNotSaid: choice(.presentationNotSaid, of: nil, on: day),
      processesNotSaid: choice(.processesNotSaid, of: nil, on: day),
      memberTransitIsBound: self[.memberTransit, of: lender, on: day],
      exporterTariffReading: choice(.exporterTariffReading, of: lender, on: day),
      proof: proof,
      topics: topics(of: rules.id == own ? [scheme] : [rules, scheme], on: day),
      words: self.words.governed(by: rules.words, on: day),
      shownContentRounding: shownContentRounding(on: day))
  }

  /// The scheme whose rules of origin and of proof apply to goods under a scheme.
  public func originScheme(of scheme: SchemeLaw, on day: Day) -> SchemeLaw {
    let name = self[.originRules, of: scheme.id, on: day]?.value.first
    return name.flatMap { self.scheme(SchemeID($0)) } ?? scheme
  }

  /// The provisions that govern topics; those of a later scheme stand instead.
  private func topics(of schemes: [SchemeLaw], on day: Day) -> [Topic: Basis] {
    var topics: [Topic: Basis] = [:]
    for scheme in schemes {
      for topic in scheme.topics.keys {
        topics[topic] = self.topic(topic, of: scheme, on: day) ?? topics[topic]
      }
    }
    return topics
  }

  /// What a proof must meet that is issued on a day.
  public func proofRequirements(of law: SchemeLaw, on day: Day) -> ProofRequirements? {
    let declared = self.words.governed(by: law.words, on: day)
    let scheme = law.id
    guard let kinds = self[.proofKinds, of: scheme, on: day],
      let validity = self[.proofValidity, of: scheme, on: day],
      let grace = self[.proofGraceDays, of: scheme, on: day],
      let retroactive = self[.proofRetroactiveMonths, of: scheme, on: day]
    else { return nil }
    let paper = self[.paperIsException, of: scheme, on: day]
    let waiver = self[.proofWaiver, of: scheme, on: day]
    let further = self[.furtherProofKinds, of: scheme, on: day]
    return ProofRequirements(
      kinds: Lawful(kinds.value.compactMap(declared.proof), kinds.basis),
      furtherKinds: further.map { Lawful($0.value.compactMap(declared.proof), $0.basis) },
      known: declared.names(.proofs).compactMap(declared.proof).filter { !$0.isAbsent },
      monthEnd: monthEnd(on: day),
      validity: validity, graceDays: grace, retroactiveMonths: retroactive,
      waiver: waiver, waiverIsOfOthers: waiver.map(isOfOthers) ?? false,
      waiverNeedsDeclaration: self[.proofWaiverCondition, of: scheme, on: day]?.value
        == ["simplified_declaration"],
      paperIsException: paper?.value == ["yes"] ? paper?.basis : nil)
  }

  /// Whether a value is confirmed for some goods by their scope, and the one for these goods is not.
  private func isOfOthers(_ value: Lawful<Money>) -> Bool {
    let basis = value.basis
    return basis.evidence == .unconfirmed && !basis.isAssumed
      && parameters[basis.name]?.scoped.contains { $0.entry.evidence != .unconfirmed } == true
  }

  /// The rules assumed for codes on a day; of codes within others the narrower counts.
  private func assumedRules(
    of lender: SchemeID, for scheme: SchemeID, beside general: OriginRule, on day: Day
  ) -> LawIndex<SchemeID, Regime.AssumedRule> {
    let rules = openParts(of: RuleName.assumedRule, of: lender).compactMap {
      part -> Regime.AssumedRule? in
      guard let code = HSCode(part), let rule = self[.assumedRule, part, of: lender, on: day]
      else { return nil }
      return Regime.AssumedRule(code, rule, beside: general)
    }
    // Two of one code are refused when the parameters are read.
    return (try? LawIndex(rules) { [.init(scheme, within: $0.code.paddedRange)] }) ?? LawIndex()
  }

  private func codes(
    _ name: WordsName, of scheme: SchemeID, on day: Day
  ) -> [String: [HSCode]] {
    var found: [String: [HSCode]] = [:]
    for party in openParts(of: name, of: scheme) {
      found[party] = self[name, party, of: scheme, on: day]?.value.compactMap { HSCode($0) }
    }
    return found
  }

  private func lists(_ name: WordsName, of scheme: SchemeID, on day: Day) -> [ConcessionList] {
    (self[name, of: scheme, on: day]?.value ?? []).map(ConcessionList.init(rawValue:))
  }
}
