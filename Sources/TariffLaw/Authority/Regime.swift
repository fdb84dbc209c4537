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
  /// The countries whose taking part is assumed otherwise than the law files say, with the assumption.
  public let assumedMembers: [Country: Basis]
  /// The rule for goods without a rule of their own.
  public let generalRule: Lawful<OriginRule>
  /// The least regional value content where a rule names none.
  public let contentThreshold: Lawful<Percentage>
  /// The least content of products of a list that is not held.
  public let relaxedContent: Lawful<Percentage>?
  /// The least content of a material that is cumulated in proportion.
  public let partialCumulationFloor: Lawful<Percentage>?
  /// The share of the price whose materials may fail a change of classification.
  public let tolerance: Lawful<Percentage>?
  /// The codes of goods for which a share of the weight is enough too.
  public let toleranceByWeight: [HSCode]
  /// The codes of goods of which the tolerance was not read.
  public let toleranceNotRead: [HSCode]
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
  /// The codes of the goods that a list can hold, by list; any where none are named.
  public let listGoods: [String: Lawful<[HSCode]>]
  /// The members or groups that have a list, where only some do, by the list's name.
  public let listMembers: [String: Lawful<[String]>]
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
  /// What the general rule is to the rule of a line.
  public let productRuleGeneral: Lawful<GeneralRuleBeside>?
  /// What materials beside those of its list an assembled good may have.
  public let otherMaterials: Lawful<OtherMaterials>?
  /// What became of the table of product rules after the day of its text.
  public let productRulesLater: Lawful<LaterAmendments>?
  /// From which day a product's rule holds whose text names none.
  public let productRuleStart: Lawful<ProductRuleStart>?
  /// Whether a material of another member counts only with a proof of its own.
  public let cumulationProof: Lawful<CumulationProof>?
  /// When a proof was presented whose presentation is not said.
  public let presentationNotSaid: Lawful<PresentationNotSaid>?
  /// What the papers of a proof show where a claim does not tell it.
  public let papersNotSaid: Lawful<PapersNotSaid>?
  /// What kind a proof is of whose kind is not said, where paper is an exception.
  public let proofKindNotSaid: Lawful<ProofKindNotSaid>?
  /// What customs do with a late proof of goods that were imported while it was valid.
  public let latePresentation: Lawful<LatePresentation>?
  /// At what term a material is valued whose value is said without one.
  public let materialTerm: Lawful<MaterialTerm>?
  /// What was done to make a good where that is not said.
  public let processesNotSaid: Lawful<ProcessesNotSaid>?
  /// By which method content is judged where a claim names none.
  public let contentMethodNotSaid: Lawful<ContentMethodNotSaid>?
  /// What a thing counts for that the good's producer made himself.
  public let selfProduced: Lawful<SelfProduced>?
  /// Whether an element used in production goes into the good where that is not said.
  public let incorporationNotSaid: Lawful<IncorporationNotSaid>?
  /// What becomes of the value of scrap and by-products that are recovered of a material.
  public let recovered: Lawful<Recovered>?
  /// Whether the conditions of transit bind transit through members too.
  public let memberTransitIsBound: Lawful<[String]>?
  /// Which of the exporter's tariffs the ceiling means.
  public let exporterTariffReading: Lawful<ExporterTariff>?
  /// Whose tariff that is of goods that keep another member's origin.
  public let reExportTariff: Lawful<ReExportTariff>?
  /// Which member of goods that keep another member's origin must enjoy a concession, if that is asked.
  public let reExportConcession: Lawful<ReExportTariff>?
  /// Whether goods that come back to the member whose origin they keep enjoy its concession.
  public let returnedGoods: Lawful<ReturnedGoods>?
  /// What a proof of origin must meet.
  public let proof: ProofRequirements
  /// The kinds of proof accepted besides of materials of members, as between members of a pilot.
  public let furtherKindsOfMaterials: [Country: Lawful<[ProofKind]>]
  /// Whether electronic proofs of materials could be sent from the members that made them.
  public let exchangeOfMaterials: [Country: Lawful<Bool>]
  /// For whom those of its values are that are not for all, but for those of proofs.
  package let scopesBesideProofs: Set<ParameterScope>
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
    assumedMembers: [Country: Basis], generalRule: Lawful<OriginRule>,
    contentThreshold: Lawful<Percentage>, relaxedContent: Lawful<Percentage>?,
    partialCumulationFloor: Lawful<Percentage>?,
    tolerance: Lawful<Percentage>?, toleranceByWeight: [HSCode],
    toleranceNotRead: [HSCode],
    contentMethodChoice: Lawful<ContentMethodChoice>?,
    exporterTariffCeiling: Lawful<Percentage>?,
    includedLists: [ConcessionList], excludedLists: [ConcessionList], exclusion: Basis?,
    exporterTariffEnvelopes: [String: Lawful<Percentage>], exporterTariffLists: [ConcessionList],
    exporterTariffOpen: [String: [HSCode]], listRates: [String: Lawful<Percentage>],
    listRateCeilings: [String: Lawful<Percentage>], listGoods: [String: Lawful<[HSCode]>],
    listMembers: [String: Lawful<[String]>],
    whollyObtained: [WhollyObtainedClause], foreignServices: Lawful<[String]>?,
    assumedRules: LawIndex<SchemeID, AssumedRule>, productRuleNotHeld: Lawful<RuleNotHeld>?,
    productRuleContent: Lawful<ContentOfRuleNotHeld>?,
    productRuleGeneral: Lawful<GeneralRuleBeside>?,
    otherMaterials: Lawful<OtherMaterials>?,
    productRulesLater: Lawful<LaterAmendments>?,
    productRuleStart: Lawful<ProductRuleStart>?, cumulationProof: Lawful<CumulationProof>?,
    presentationNotSaid: Lawful<PresentationNotSaid>?,
    papersNotSaid: Lawful<PapersNotSaid>?,
    proofKindNotSaid: Lawful<ProofKindNotSaid>?, latePresentation: Lawful<LatePresentation>?,
    materialTerm: Lawful<MaterialTerm>?, processesNotSaid: Lawful<ProcessesNotSaid>?,
    contentMethodNotSaid: Lawful<ContentMethodNotSaid>?,
    selfProduced: Lawful<SelfProduced>?, incorporationNotSaid: Lawful<IncorporationNotSaid>?,
    recovered: Lawful<Recovered>?,
    memberTransitIsBound: Lawful<[String]>?, exporterTariffReading: Lawful<ExporterTariff>?,
    reExportTariff: Lawful<ReExportTariff>?, reExportConcession: Lawful<ReExportTariff>?,
    returnedGoods: Lawful<ReturnedGoods>?,
    proof: ProofRequirements,
    furtherKindsOfMaterials: [Country: Lawful<[ProofKind]>],
    exchangeOfMaterials: [Country: Lawful<Bool>], scopesBesideProofs: Set<ParameterScope>,
    topics: [Topic: Basis],
    words: DeclaredWords,
    shownContentRounding: Lawful<Rounding>
  ) {
    self.scheme = scheme
    self.members = members
    self.doubtfulMembers = doubtfulMembers
    self.assumedMembers = assumedMembers
    self.generalRule = generalRule
    self.contentThreshold = contentThreshold
    self.relaxedContent = relaxedContent
    self.partialCumulationFloor = partialCumulationFloor
    self.tolerance = tolerance
    self.toleranceByWeight = toleranceByWeight
    self.toleranceNotRead = toleranceNotRead
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
    self.listGoods = listGoods
    self.listMembers = listMembers
    self.whollyObtained = whollyObtained
    self.foreignServices = foreignServices
    self.assumedRules = assumedRules
    self.productRuleNotHeld = productRuleNotHeld
    self.productRuleContent = productRuleContent
    self.productRuleGeneral = productRuleGeneral
    self.otherMaterials = otherMaterials
    self.productRulesLater = productRulesLater
    self.productRuleStart = productRuleStart
    self.cumulationProof = cumulationProof
    self.presentationNotSaid = presentationNotSaid
    self.papersNotSaid = papersNotSaid
    self.proofKindNotSaid = proofKindNotSaid
    self.latePresentation = latePresentation
    self.materialTerm = materialTerm
    self.processesNotSaid = processesNotSaid
    self.contentMethodNotSaid = contentMethodNotSaid
    self.selfProduced = selfProduced
    self.incorporationNotSaid = incorporationNotSaid
    self.recovered = recovered
    self.memberTransitIsBound = memberTransitIsBound
    self.exporterTariffReading = exporterTariffReading
    self.reExportTariff = reExportTariff
    self.reExportConcession = reExportConcession
    self.returnedGoods = returnedGoods
    self.proof = proof
    self.furtherKindsOfMaterials = furtherKindsOfMaterials
    self.exchangeOfMaterials = exchangeOfMaterials
    self.scopesBesideProofs = scopesBesideProofs
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

  /// The membership of a country, if it takes part.
  public func membership(of country: Country) -> Membership? {
    members.first { $0.country == country }
  }

  /// Whether what does not change may weigh as much of a good as it may be worth.
  func toleratesByWeight(_ good: HSCode?) -> Bool {
    guard tolerance != nil, let good else { return false }
    return toleranceByWeight.contains { $0.contains(good) }
  }

  /// Whether the tolerance for a good is another than the scheme's, which was not read.
  func leavesToleranceOpen(of good: HSCode?) -> Bool {
    good.map { code in toleranceNotRead.contains { $0.contains(code) } } ?? false
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
