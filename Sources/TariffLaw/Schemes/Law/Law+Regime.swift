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
    guard [.preferential, .complementation, .otherAgreement].contains(scheme.kind),
      isInForce(scheme, on: day),
      let generalRule = self[.generalRule, of: lender, on: day],
      let threshold = ofExporter ?? self[.contentThreshold, of: lender, on: day],
      let proof = proofRequirements(of: rules, on: day)
    else { return nil }
    var members = scheme.memberships.filter { $0.days.contains(day) }
    var doubtful: [Country: Basis] = [:]
    var assumed: [Country: Basis] = [:]
    for member in members where member.known.weakerEvidence == .unconfirmed {
      let country = member.country
      guard let word = self[.membership, country.description, of: own, on: day],
        let reading = word.value.first.flatMap(DoubtfulMembership.init(rawValue:))
      else { continue }
      if word.basis.isAssumed { assumed[country] = word.basis }
      guard reading != .takesPart else { continue }
      if reading == .unknown { doubtful[country] = word.basis }
      members.removeAll { $0.country == country }
    }
    return Regime(
      scheme: own, members: members, doubtfulMembers: doubtful, assumedMembers: assumed,
      generalRule: generalRule,
      contentThreshold: threshold,
      relaxedContent: self[.relaxedContent, of: own, on: day],
      partialCumulationFloor: self[.partialCumulationFloor, of: lender, on: day],
      tolerance: self[.tolerance, of: lender, on: day],
      toleranceByWeight: (self[.toleranceByWeight, of: lender, on: day]?.value ?? [])
        .compactMap { HSCode($0) },
      toleranceNotRead: (self[.toleranceNotRead, of: lender, on: day]?.value ?? [])
        .compactMap { HSCode($0) },
      contentMethodChoice: choice(.contentMethodChoice, of: lender, on: day),
      exporterTariffCeiling: self[.exporterTariffCeiling, of: own, on: day],
      includedLists: lists(.listsIncluded, of: own, on: day),
      excludedLists: lists(.listsExcluded, of: own, on: day),
      exclusion: self[.listsExcluded, of: own, on: day]?.basis,
      exporterTariffEnvelopes: shares(of: .exporterTariffEnvelope, of: own, on: day),
      exporterTariffLists: lists(.exporterTariffLists, of: own, on: day),
      exporterTariffOpen: codes(.exporterTariffOpen, of: own, on: day).mapValues { $0.value },
      listRates: shares(of: .listRate, of: own, on: day),
      listRateCeilings: shares(of: .listRateAtMost, of: own, on: day),
      listGoods: codes(.listGoods, of: own, on: day),
      listMembers: words(.listMembers, of: own, on: day),
      whollyObtained: rules.whollyObtained.filter { $0.days.contains(day) },
      foreignServices: self[.foreignServices, of: lender, on: day],
      assumedRules: assumedRules(of: lender, for: own, beside: generalRule.value, on: day),
      productRuleNotHeld: choice(.productRuleNotHeld, of: lender, on: day),
      productRuleContent: choice(.productRuleContent, of: lender, on: day),
      productRuleGeneral: choice(.productRuleGeneral, of: lender, on: day),
      otherMaterials: choice(.otherMaterials, of: lender, on: day),
      productRulesLater: choice(.productRulesLater, of: lender, on: day),
      productRuleStart: choice(.productRuleStart, of: lender, on: day),
      cumulationProof: choice(.cumulationProof, of: lender, on: day),
      presentationNotSaid: choice(.presentationNotSaid, of: nil, on: day),
      papersNotSaid: choice(.papersNotSaid, of: nil, on: day),
      proofKindNotSaid: choice(.proofKindNotSaid, of: nil, on: day),
      latePresentation: choice(.latePresentation, of: lender, on: day),
      materialTerm: choice(.materialTerm, of: nil, on: day),
      processesNotSaid: choice(.processesNotSaid, of: nil, on: day),
      contentMethodNotSaid: choice(.contentMethodNotSaid, of: nil, on: day),
      selfProduced: choice(.selfProduced, of: nil, on: day),
      incorporationNotSaid: choice(.incorporationNotSaid, of: nil, on: day),
      recovered: choice(.recovered, of: nil, on: day),
      memberTransitIsBound: self[.memberTransit, of: lender, on: day],
      exporterTariffReading: choice(.exporterTariffReading, of: lender, on: day),
      reExportTariff: choice(.reExportTariff, of: lender, on: day),
      reExportConcession: choice(.reExportConcession, of: nil, on: day),
      returnedGoods: choice(.returnedGoods, of: nil, on: day),
      proof: proof,
      furtherKindsOfMaterials: furtherKinds(of: rules, into: exporter, from: members, on: day),
      exchangeOfMaterials: exchange(of: rules, into: exporter, from: members, on: day),
      scopesBesideProofs: scopesBesideProofs(of: [own, lender]),
      topics: topics(of: rules.id == own ? [scheme] : [rules, scheme], on: day),
      words: self.words.governed(by: rules.words, on: day),
      shownContentRounding: shownContentRounding(on: day))
  }

  /// The country that exports, if what a scheme asks on a day depends on it.
  package func exporter(
    _ country: Country?, matteringUnder scheme: SchemeLaw, on day: Day
  ) -> Country? {
    guard let country else { return nil }
    let lender = originScheme(of: scheme, on: day).id
    let matters =
      hasFurtherKinds(under: lender) || tellsOfExchange(under: lender)
      || self[.contentThresholdFrom, country.description, of: lender, on: day] != nil
    return matters ? country : nil
  }

  private func hasFurtherKinds(under lender: SchemeID) -> Bool {
    parameters[lender.prefix + WordsName.furtherProofKinds.rawValue]?.scoped.isEmpty == false
  }

  private func tellsOfExchange(under lender: SchemeID) -> Bool {
    parameters[lender.prefix + WordsName.proofExchange.rawValue] != nil
  }

  /// The kinds of proof that are accepted besides between members that make materials and the one that uses them.
  private func furtherKinds(
    of rules: SchemeLaw, into user: Country?, from members: [Membership], on day: Day
  ) -> [Country: Lawful<[ProofKind]>] {
    guard let user, hasFurtherKinds(under: rules.id) else { return [:] }
    let declared = words.governed(by: rules.words, on: day)
    var kinds: [Country: Lawful<[ProofKind]>] = [:]
    for member in members where member.country != user {
      guard
        let words = between(member.country, user)[.furtherProofKinds, of: rules.id, on: day]
      else { continue }
      kinds[member.country] = Lawful(words.value.compactMap(declared.proof), words.basis)
    }
    return kinds
  }

  /// Whether electronic proofs could be sent between members that make materials and the one that uses them.
  private func exchange(
    of rules: SchemeLaw, into user: Country?, from members: [Membership], on day: Day
  ) -> [Country: Lawful<Bool>] {
    guard let user, tellsOfExchange(under: rules.id) else { return [:] }
    var exchange: [Country: Lawful<Bool>] = [:]
    for member in members where member.country != user {
      exchange[member.country] = between(member.country, user)[
        .proofExchange, of: rules.id, on: day
      ].map { Lawful($0.value == ["yes"], $0.basis) }
    }
    return exchange
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
  ) -> [String: Lawful<[HSCode]>] {
    words(name, of: scheme, on: day).mapValues {
      Lawful($0.value.compactMap { HSCode($0) }, $0.basis)
    }
  }

  private func words(
    _ name: WordsName, of scheme: SchemeID, on day: Day
  ) -> [String: Lawful<[String]>] {
    var found: [String: Lawful<[String]>] = [:]
    for part in openParts(of: name, of: scheme) {
      found[part] = self[name, part, of: scheme, on: day]
    }
    return found
  }

  private func lists(_ name: WordsName, of scheme: SchemeID, on day: Day) -> [ConcessionList] {
    (self[name, of: scheme, on: day]?.value ?? []).map(ConcessionList.init(rawValue:))
  }
}
