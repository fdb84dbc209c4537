extension WordsName {
  /// What is declared of it.
  public var declaration: ParameterDeclaration {
    law ?? condition ?? benefit ?? assumption
  }

  private var law: ParameterDeclaration? {
    switch self {
    case .proofKinds:
      .init(
        .declared(.proofs), "which proofs are accepted", of: .origin, need: .unlessBorrowed,
        absent: "origin is unknown")
    case .furtherProofKinds:
      .init(
        .declared(.proofs), "which proofs are accepted besides, mostly between some members",
        of: .origin, absent: "none but those of `proof.kinds`")
    case .proofWaiverCondition:
      .init(
        .one(["simplified_declaration"]), "what a consignment up to `proof.waiver` needs instead",
        of: .origin, absent: "nothing")
    case .paperIsException:
      .init(
        .answer, "whether paper is for failures of the electronic exchange only", of: .origin,
        absent: "paper is as good")
    case .contentMethodChoice:
      .init(
        .one(of: ContentMethodChoice.self), "who chooses the formula of regional content",
        of: .origin, absent: "the exporting member, so that both are shown")
    case .toleranceByWeight:
      .init(
        .codes, "the codes of goods whose `tolerance` may be a share of the weight, too",
        of: .origin, absent: "it is a share of the price everywhere")
    case .toleranceNotRead:
      .init(
        .codes, "the codes of goods whose tolerance is another, or none, and was not read",
        of: .origin, absent: "`tolerance` is that of all goods")
    case .proofExchange:
      .init(
        .answer, "whether electronic proofs are exchanged", of: .origin,
        absent: "they are as good as their kind")
    case .proofPrice:
      .init(
        .one(of: PriceOnProof.self), "of which goods a proof shows the FOB price", of: .origin,
        absent: "nothing is asked")
    case .proofUnderRemedy:
      .init(
        .one(["at_clearance"]), "when a proof is due of goods under a trade remedy or a quota",
        of: .origin, absent: "as of other goods")
    case .listsIncluded:
      .init(
        .declared(.lists), "the lists whose goods can enjoy concessions",
        of: .concession, absent: "goods of every list can")
    case .listsExcluded:
      .init(
        .declared(.lists), "the lists whose goods enjoy none", of: .concession,
        absent: "no list is left out")
    case .exporterTariffLists:
      .init(
        .declared(.lists), "the lists whose goods `exporter_tariff.envelope` caps", of: .concession,
        absent: "it caps goods of every list")
    case .exporterTariffOpen:
      .init(
        .codes, "codes on which commitments leave a member or a group a higher tariff",
        of: .concession, absent: "the envelope caps every code")
    case .listGoods:
      .init(
        .codes, "the codes of the goods that a list can hold, as `list_goods.d`", of: .concession,
        absent: "a list can hold any good")
    case .listMembers:
      .init(
        .members, "the members, or groups of them, that have a list, as `list_members.b`",
        of: .concession, absent: "each member may have the list")
    case .encouragedInstalments:
      .init(
        .numbers, "the numbers of years by which the encouraged step may divide", of: .calendar,
        absent: "no programme is made")
    case .valuation:
      .init(
        .one(of: ValuationTreatment.self),
        "what customs valuation does with an element beside the price", of: .valuation,
        absent: "a value with that element is not worked out")
    default: nil
    }
  }

  private var condition: ParameterDeclaration? {
    switch self {
    case .established:
      term(.requirement, "whether companies must be established and operate in a member")
    case .exchange: term(.requirement, "whether parts must be exchanged")
    case .resourceSharing: term(.requirement, "whether resources must be shared or pooled")
    case .approval: term(.requirement, "whether a project must be approved")
    case .brand: term(.requirement, "whether one brand is needed")
    case .use: term(.several(of: PartUse.self), "for what products must be used")
    case .productKinds: term(.several(of: ProductKind.self), "the kinds of product")
    case .chapters:
      term(.codes, "the chapters of its products; `afta rate` leaves the scheme out elsewhere")
    case .waiver:
      term(.one(["allowed", "not_allowed"]), "whether the condition of equity may be waived")
    default: nil
    }
  }

  private func term(_ words: WordList, _ says: String) -> ParameterDeclaration {
    .init(words, says, of: .complementation, absent: "nothing is asked")
  }

  private var benefit: ParameterDeclaration? {
    switch self {
    case .originRules:
      .init(
        .scheme, "the scheme whose rules of origin and of proof apply", of: .complementation,
        absent: "its own apply")
    case .grants:
      .init(
        .groups(or: ["members", "participants"]),
        "who grants to whom; of two groups, the first grants to the second",
        of: .complementation, need: .always, absent: "nothing is granted")
    case .startFrom:
      .init(
        .one(Self.starts), "from when `start.days` run", of: .complementation,
        absent: "nothing is known of when the benefit is due")
    case .newStartFrom:
      .init(
        .one(Self.starts), "the same for products that did not exist before",
        of: .complementation, absent: "as for other products")
    case .exclusivityThen:
      .init(
        .one(["any_maker_in_members"]),
        "who enjoys the benefit when a project no longer stands alone",
        of: .complementation, absent: "nobody else")
    case .exclusivityParties:
      .init(
        .one(["participants", "all_for_final_products"]), "who enjoys the benefit at all",
        of: .complementation,
        absent: "nothing is said of others")
    case .accreditation:
      .init(
        .answer, "whether parts count as local content", of: .complementation,
        absent: "they do not")
    case .reciprocity:
      .init(
        .one(of: Reciprocity.self), "how far they count only against exports",
        of: .complementation, absent: "in full")
    default: nil
    }
  }

  private static let starts = [
    "act", "approval", "production", "production_or_approval", "certificate",
  ]

  private var assumption: ParameterDeclaration {
    switch self {
    case .box8Rounding:
      .init(
        .one(of: Rounding.self), "how the percentage in box 8 of Form D is rounded",
        of: .everyScheme, as: .assumption, absent: "down")
    case .exchangeRounding:
      .init(
        .one(of: Rounding.self),
        "how an amount that is exchanged is rounded to the smallest unit of the currency",
        of: .everyScheme, as: .assumption, absent: "a half upwards")
    case .monthEnd:
      .init(
        .one(of: MonthEnd.self),
        "what a day is some months or years on, in a month that has no such day",
        of: .everyScheme, as: .assumption, absent: "the first day after it")
    case .exporterTariffReading:
      .init(
        .one(of: ExporterTariff.self), "which tariff of the exporting member its ceiling means",
        of: .concession, as: .assumption, absent: "its rate under the scheme")
    case .reExportTariff:
      .init(
        .one(of: ReExportTariff.self),
        "whose tariff that ceiling means of goods that keep another member's origin",
        of: .concession, as: .assumption, absent: "that of the member that re-exports")
    case .reExportConcession:
      .init(
        .one(of: ReExportTariff.self),
        "which member of goods that keep another member's origin must enjoy a concession",
        of: .everyScheme, as: .assumption, absent: "the one that re-exports them")
    case .returnedGoods:
      .init(
        .one(of: ReturnedGoods.self),
        "whether goods that come back to the member whose origin they keep enjoy its concession",
        of: .everyScheme, as: .assumption, absent: "as goods of another member")
    case .productRuleNotHeld:
      .init(
        .one(of: RuleNotHeld.self), "how a line is judged whose own rule is not held", of: .origin,
        as: .assumption, absent: "by the general rule")
    case .productRuleStart:
      .init(
        .one(of: ProductRuleStart.self),
        "from which day a rule of a line holds whose text names none",
        of: .origin, as: .assumption, absent: "from the first day of its row")
    case .productRulesLater:
      .init(
        .one(of: LaterAmendments.self),
        "what became of a table of product rules whose days are unconfirmed",
        of: .origin, as: .assumption, absent: "it is not known, so that alone it refuses nothing")
    case .productRuleContent:
      .init(
        .one(of: ContentOfRuleNotHeld.self),
        "what content the rule of a line asks that is not held",
        of: .origin, as: .assumption, absent: "it is not known")
    case .productRuleGeneral:
      .init(
        .one(of: GeneralRuleBeside.self),
        "whether goods of a line that has a rule of its own may originate by the general rule too",
        of: .origin, as: .assumption, absent: "the rule of the line stands in its place")
    case .otherMaterials:
      .init(
        .one(of: OtherMaterials.self),
        "what materials beside those of its list an assembled good may have", of: .origin,
        as: .assumption, absent: "those that originate; of others it is not known")
    case .membership:
      .init(
        .one(of: DoubtfulMembership.self),
        "whether a country takes part whose membership is not confirmed", of: .concession,
        as: .assumption, absent: "it takes part as the scheme's file says")
    case .cumulationProof:
      .init(
        .one(of: CumulationProof.self),
        "whether a material of another member counts only with a proof of its own", of: .origin,
        as: .assumption, absent: "it does")
    case .presentationNotSaid:
      .init(
        .one(of: PresentationNotSaid.self),
        "when a proof was presented whose presentation is not said", of: .everyScheme,
        as: .assumption, absent: "with the declaration")
    case .proofKindNotSaid:
      .init(
        .one(of: ProofKindNotSaid.self),
        "what kind a proof is of whose kind is not said, where paper is an exception",
        of: .everyScheme, as: .assumption, absent: "one that is accepted")
    case .papersNotSaid:
      .init(
        .one(of: PapersNotSaid.self),
        "what the papers of a proof show where a claim does not tell it", of: .everyScheme,
        as: .assumption, absent: "what they must")
    case .latePresentation:
      .init(
        .one(of: LatePresentation.self),
        "what customs do with a late proof of goods that were imported while it was valid",
        of: .origin, as: .assumption, absent: "it is not known")
    case .materialTerm:
      .init(
        .one(of: MaterialTerm.self),
        "at what term a material is valued whose value is said without one", of: .everyScheme,
        as: .assumption, absent: "at the one that the rule asks")
    case .contentMethodNotSaid:
      .init(
        .one(of: ContentMethodNotSaid.self),
        "by which method content is judged where a claim names none and its cost sheet lacks an element",
        of: .everyScheme, as: .assumption, absent: "by the indirect one")
    case .processesNotSaid:
      .init(
        .one(of: ProcessesNotSaid.self), "what was done to make a good where that is not said",
        of: .everyScheme, as: .assumption, absent: "more than packing and the like")
    case .selfProduced:
      .init(
        .one(of: SelfProduced.self),
        "what a thing counts for that the good's producer made himself", of: .everyScheme,
        as: .assumption, absent: "whole, if it originates by itself")
    case .incorporationNotSaid:
      .init(
        .one(of: IncorporationNotSaid.self),
        "whether an element used in production goes into the good where that is not said",
        of: .everyScheme, as: .assumption, absent: "it does not")
    case .recovered:
      .init(
        .one(of: Recovered.self),
        "what becomes of the value of scrap and by-products that are recovered of a material",
        of: .everyScheme, as: .assumption, absent: "the material counts whole")
    case .memberTransit:
      .init(
        .one(["bound", "free"]), "whether the conditions of transit bind transit through members",
        of: .origin, as: .assumption, absent: "they do")
    case .foreignServices:
      .init(
        .one(["not_counted", "non_originating"]), "how a service from abroad counts in content",
        of: .origin, as: .assumption, absent: "it is not counted")
    default:
      .init(
        .one(of: Rounding.self), "how duty is rounded to the smallest unit of the currency",
        of: .everyScheme, need: .always, as: .assumption, absent: "a half upwards")
    }
  }
}
