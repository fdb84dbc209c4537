/// What a provision governs that has no number of its own, so that a step of the judgement can cite it.
public enum Topic: String, Hashable, Sendable, CaseIterable {
  /// Both countries take part.
  case members
  /// The importing member grants a preference on the line.
  case concession
  /// The good originates.
  case origin
  /// It is wholly obtained.
  case whollyObtained = "wholly_obtained"
  /// The materials change classification.
  case changeOfClassification = "change_of_classification"
  /// All parts of a product's rule are met.
  case productRule = "product_rule"
  /// A good of a list is assembled from others of the list.
  case assembly
  /// A material counts as non-originating.
  case nonOriginatingValue = "non_originating_value"
  /// A material bought of a licensed manufacturer of the exporting member counts.
  case licensedManufacture = "licensed_manufacture"
  /// A material of another member counts.
  case cumulation
  /// A material of another member counts in proportion.
  case partialCumulation = "partial_cumulation"
  /// More was done than packing and the like.
  case minimalOperations = "minimal_operations"
  /// Packing.
  case packing
  /// Accessories.
  case accessories
  /// What is used in production and does not go into the good.
  case neutralElements = "neutral_elements"
  /// Materials mixed with identical ones of other origin.
  case fungible
  /// The goods came direct.
  case directConsignment = "direct_consignment"
  /// A country that is not a member was passed with the documents of transit.
  case transitDocuments = "transit_documents"
  /// An invoice of a company in a third country.
  case thirdCountryInvoice = "third_country_invoice"
  /// Goods sold at an exhibition in another member.
  case exhibition
  /// A certified exporter makes out a declaration.
  case certifiedExporter = "certified_exporter"
  /// Box 8 of a proof names a criterion.
  case box8 = "box_8"
  /// What differs between a proof and the other papers is minor.
  case discrepancies
  /// The code on a proof is another than that of customs.
  case codes
  /// A certified true copy stands for its original, of which no time is held.
  case certifiedCopy = "certified_copy"
  /// Concessions are exchanged, product by product.
  case exchangeRule = "exchange_rule"
  /// A proof of origin is accepted.
  case proof
  /// A proof rests on the one with which goods came from another member.
  case backToBack = "back_to_back"
  /// Proofs issued by the last day of the scheme keep their time.
  case transition
  /// A proof that was presented late is accepted.
  case latePresentation = "late_presentation"
  /// The certificate of an approval was issued again, which voids those before it.
  case reissue

  /// The step that cites it asks whether this is so; what its absence means besides.
  public var says: String {
    switch self {
    case .members: "both countries take part"
    case .concession: "the importing member grants a preference on the line"
    case .origin: "the good originates"
    case .whollyObtained: "it is wholly obtained"
    case .changeOfClassification: "the materials change classification"
    case .productRule: "all parts of a product's rule are met"
    case .assembly: "a good of a list is assembled from others of the list"
    case .nonOriginatingValue: "a material counts as non-originating"
    case .licensedManufacture:
      "a material of a licensed manufacturer of the exporting member counts; "
        + "without this topic it is shown like any other"
    case .cumulation: "a material of another member counts"
    case .partialCumulation: "a material of another member counts in proportion"
    case .minimalOperations:
      "more was done than packing and the like; without this topic nothing is asked"
    case .packing: "packing counts"
    case .accessories: "an accessory, a spare part or a manual counts"
    case .neutralElements: "something used in production counts"
    case .fungible: "interchangeable materials count, by how they are kept"
    case .directConsignment: "the goods came direct"
    case .transitDocuments:
      "a country that is not a member was passed with the documents of transit; "
        + "without this topic none are asked"
    case .thirdCountryInvoice:
      "an invoice of a company in a third country does not stand against the proof; "
        + "said where the claim tells of one, which without this topic leaves it open"
    case .exhibition:
      "goods sold at an exhibition in another member keep their preference; said where the claim "
        + "tells of one"
    case .certifiedExporter:
      "a declaration is of a certified exporter, who signed is in the database and so is the product"
    case .box8: "box 8 of a proof names a criterion"
    case .discrepancies: "what differs between a proof and the other papers is minor"
    case .codes:
      "the code on the proof is that of customs; where it is not, goods are released meanwhile"
    case .certifiedCopy:
      "a certified true copy bears the day of its original and cites its number, else it is rejected; "
        + "said where `proof.copy_months` is not held"
    case .exchangeRule:
      "concessions are exchanged: the product must be on the exporter's list, at a rate up to "
        + "`exporter_tariff.ceiling` or with both rates above it"
    case .proof: "a proof of origin is accepted"
    case .backToBack: "a proof rests on the one with which goods came from another member"
    case .transition:
      "proofs issued by the last day of the scheme keep their validity; without this topic they end with it"
    case .latePresentation:
      "a proof presented late is accepted by force majeure, and may be for goods imported in time; "
        + "without this topic it is refused"
    case .reissue: "the certificate of an approval was issued again, which voids those before it"
    }
  }
}

extension Topic: Comparable {
  /// Orders by name.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
