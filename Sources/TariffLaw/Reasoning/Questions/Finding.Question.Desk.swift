extension Finding.Question {
  /// What is asked of a proof at the desk besides its kind and its days.
  public enum Desk: Sendable, Equatable {
    /// Whether a certified true copy stands for its original, of some months at most.
    case trueCopy(months: Int)
    /// Whether such a copy bears the day of the original and cites its number.
    case trueCopyForm
    /// Whether the law on such copies is held.
    case trueCopyHeld
    /// Whether an electronic Form D was issued anew within some months of its first issue.
    case reissue(months: Int)
    /// Whether the law on that is held.
    case reissueHeld
    /// Whether what was issued anew is an electronic Form D.
    case reissueKind
    /// Whether the law on originals of back-to-back proofs is held.
    case originalHeld
    /// One thing that is asked of the original of a back-to-back proof.
    case original(Original)
    /// Whether box 13 is ticked for third-country invoicing, and box 7 names the company.
    case invoiceMarked, invoiceNamed
    /// Whether the law on such invoices is held.
    case invoiceHeld
    /// Whether goods sold at an exhibition keep their preference, and one condition of it.
    case exhibition
    case exhibitionCondition(ExhibitionCondition)
    /// Whether what differs is minor, or was put right.
    case discrepancies
    /// A difference, by its title, that is minor or is not.
    case discrepancy(String, isMinor: Bool)
    /// Whether the law on a difference, by its title, is held.
    case discrepancyHeld(String)
    /// Whether a proof of goods under a trade remedy was there at clearance.
    case atClearance
    /// Whether box 8 names a criterion of the scheme, and what was likely meant by what cannot be read.
    case box8
    case box8Read(likely: String)
    /// Whether the content that it shows is within the bounds of its criterion, or reaches what is asked.
    case box8Partial, box8Whole, box8Content
    /// Whether content that is named stands there with its percentage.
    case box8Share
    /// Whether the criteria stand together, and what was likely meant where they do not.
    case box8Together(likely: String)
    /// Whether a good is marked for partial cumulation, which denies it preference.
    case partialCumulation
    /// Whether the law on that mark is held.
    case partialCumulationHeld
    /// Whether box 9 shows the FOB price, where it must.
    case price(isNeeded: Outcome)
    /// Whether a declaration is honoured.
    case exporter
    /// Whether its exporter is certified in a country; who signed it; and its product.
    case exporterCertified(in: Country)
    case exporterSignatory, exporterProduct
    /// Whether the database names no more signatories of it than a company may have.
    case exporterSignatories(limit: Int)
    /// Whether the code is that of customs, or alike enough, and whether the good originates under the other.
    case codeAgreed, codeAlike, codeOrigin
    /// Whether any edition of the Harmonized System has the code.
    case codeInNomenclature

    /// What is asked of an original proof.
    public enum Original: String, Sendable, CaseIterable {
      /// Whether it was valid when the proof on it was issued, and when that was presented.
      case atIssue = "at_issue"
      case atPresentation = "at_presentation"
      /// Whether it is another member's.
      case member
      /// Whether no more is sent on, and it is cited, priced and named as it must.
      case quantity, cited, fob, criterion
      /// Whether no more was done to the goods than minimal operations.
      case processes
    }

    /// The conditions of an exhibition.
    public enum ExhibitionCondition: String, Sendable, CaseIterable {
      /// Sent there and exhibited, sold, and consigned at once.
      case sent, sold, consigned
      /// Under customs control throughout.
      case customsControl = "customs_control"
      /// Named on the proof.
      case named
    }

    var id: String {
      switch self {
      case .trueCopy, .trueCopyForm, .trueCopyHeld: "proof.true_copy"
      case .reissue, .reissueHeld, .reissueKind: "proof.reissue"
      case .originalHeld: "proof.original"
      case .original(let asked): "proof.original." + asked.rawValue
      case .invoiceHeld: "proof.third_country_invoice"
      case .invoiceMarked: "proof.third_country_invoice.marked"
      case .invoiceNamed: "proof.third_country_invoice.named"
      case .exhibition: "proof.exhibition"
      case .exhibitionCondition(let asked): "proof.exhibition." + asked.rawValue
      case .discrepancies: "proof.discrepancies"
      case .discrepancy, .discrepancyHeld: "proof.discrepancy"
      case .atClearance: "proof.at_clearance"
      case .box8, .box8Read, .box8Partial, .box8Whole, .box8Content, .box8Share, .box8Together:
        "proof.box_8"
      case .partialCumulation, .partialCumulationHeld: "proof.partial_cumulation"
      case .price: "proof.fob"
      case .exporter: "proof.exporter"
      case .exporterCertified: "proof.exporter.code"
      case .exporterSignatory: "proof.exporter.signatory"
      case .exporterProduct: "proof.exporter.product"
      case .exporterSignatories: "proof.exporter.signatories"
      case .codeAgreed, .codeAlike: "proof.code"
      case .codeOrigin: "proof.code.origin"
      case .codeInNomenclature: "proof.code.nomenclature"
      }
    }
  }
}
