/// The names of parameters that are words of a list.
public enum WordsName: String, ParameterName {
  /// The kinds of proof that are accepted.
  case proofKinds = "proof.kinds"
  /// The kinds of proof that are accepted besides, as between members of a pilot.
  case furtherProofKinds = "proof.further_kinds"
  /// What a consignment needs that needs no proof.
  case proofWaiverCondition = "proof.waiver_condition"
  /// Whether paper is for failures of the electronic exchange only.
  case paperIsException = "proof.paper_is_exception"
  /// Who chooses the formula of regional content.
  case contentMethodChoice = "rvc.method_choice"
  /// The codes for which a share of the weight is enough too.
  case toleranceByWeight = "tolerance.by_weight"
  /// The codes whose tolerance was not read.
  case toleranceNotRead = "tolerance.not_read"
  /// Whether electronic proofs are exchanged.
  case proofExchange = "proof.exchange"
  /// Of which goods a proof shows the FOB price.
  case proofPrice = "proof.fob"
  /// When a proof is due of goods under a trade remedy.
  case proofUnderRemedy = "proof.under_remedy"
  /// The lists whose goods can enjoy concessions.
  case listsIncluded = "lists.included"
  /// The lists whose goods enjoy none.
  case listsExcluded = "lists.excluded"
  /// The lists to whose goods the ceiling of commitments holds for an exporter.
  case exporterTariffLists = "exporter_tariff.envelope_lists"
  /// The codes on which commitments leave a member or a group a higher tariff.
  case exporterTariffOpen = "exporter_tariff.open.<party>"
  /// The codes of the goods that a list can hold.
  case listGoods = "list_goods.<list>"
  /// The members that have a list.
  case listMembers = "list_members.<list>"
  /// By what the encouraged step may divide.
  case encouragedInstalments = "calendar.encouraged_instalments"
  /// What customs valuation does with an element beside the price.
  case valuation = "valuation.<element>"
  /// Whether companies must be established and operate in a member.
  case established = "companies.established"
  /// Whether parts must be exchanged.
  case exchange
  /// Whether resources must be shared.
  case resourceSharing = "resource_sharing"
  /// Whether a project must be approved.
  case approval
  /// Whether one brand is needed.
  case brand
  /// For what the product must be used.
  case use
  /// The kinds of product.
  case productKinds = "products.kinds"
  /// The chapters in which products lie.
  case chapters = "products.chapters"
  /// Whether the condition of equity may be waived.
  case waiver = "equity.waiver"
  /// The scheme whose rules of origin and of proof apply.
  case originRules = "origin.rules"
  /// Who grants to whom.
  case grants
  /// From when the days run within which the benefit is due.
  case startFrom = "start.from"
  /// The same for products that did not exist before.
  case newStartFrom = "start.new_from"
  /// Who enjoys the benefit once a project no longer stands alone.
  case exclusivityThen = "exclusivity.then"
  /// Who enjoys the benefit at all.
  case exclusivityParties = "exclusivity.parties"
  /// Whether parts count as local content.
  case accreditation
  /// How far they count only against exports.
  case reciprocity = "accreditation.reciprocity"
  /// How duty is rounded.
  case dutyRounding = "duty.rounding"
  /// How the percentage in box 8 of Form D is rounded.
  case box8Rounding = "box_8.rounding"
  /// How an amount that is exchanged is rounded.
  case exchangeRounding = "exchange.rounding"
  /// What a day is some months on, in a month that has no such day.
  case monthEnd = "period.month_end"
  /// Which tariff of the exporting member its ceiling means.
  case exporterTariffReading = "art22.exporter_tariff"
  /// Whose tariff it means of goods that keep another member's origin.
  case reExportTariff = "art22.re_export"
  /// By whose name lists of members that enjoy a concession go, of such goods.
  case reExportConcession = "concession.re_export"
  /// Whether goods that come back to the member whose origin they keep enjoy its concession.
  case returnedGoods = "concession.returned"
  /// How a line is judged whose own rule is not held.
  case productRuleNotHeld = "product_rule_not_held"
  /// From which day a product's rule holds whose text names none.
  case productRuleStart = "product_rules.start"
  /// What became of the table of product rules after the day of its text.
  case productRulesLater = "product_rules.later_amendments"
  /// What content the rule of a line asks that is not held.
  case productRuleContent = "product_rule.content"
  /// What the general rule is to the rule of a line.
  case productRuleGeneral = "product_rule.general"
  /// What materials beside those of the list an assembled good may have.
  case otherMaterials = "assembly.other_materials"
  /// Whether a country takes part whose membership is not confirmed.
  case membership = "membership.<country>"
  /// Whether a material of another member counts only with a proof of its own.
  case cumulationProof = "cumulation.proof"
  /// When a proof was presented whose presentation is not said.
  case presentationNotSaid = "presentation.not_said"
  /// What kind a proof is of whose kind is not said.
  case proofKindNotSaid = "proof_kind.not_said"
  /// What the papers of a proof show where a claim does not tell it.
  case papersNotSaid = "papers.not_said"
  /// What customs do with a late proof of goods that were imported while it was valid.
  case latePresentation = "late_presentation"
  /// At what term a material is valued whose value is said without one.
  case materialTerm = "materials.term"
  /// What was done to make a good where that is not said.
  case processesNotSaid = "processes.not_said"
  /// By which method content is judged where a claim names none.
  case contentMethodNotSaid = "rvc_method.not_said"
  /// What a thing counts for that the good's producer made himself.
  case selfProduced = "self_produced"
  /// Whether an element used in production goes into the good where that is not said.
  case incorporationNotSaid = "incorporation.not_said"
  /// What becomes of the value of scrap and by-products that are recovered of a material.
  case recovered = "materials.recovered"
  /// Whether the conditions of transit bind transit through members too.
  case memberTransit = "transit.member_provisos"
  /// How a service from abroad counts in regional content.
  case foreignServices = "foreign_services"
}
