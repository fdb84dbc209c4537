/// What a proof of origin would say of a claim that qualifies: its fields, filled as far as the claim tells.
///
/// The names are of our own; beside each stands the box of Form D that it is for. It is no form.
public struct ProofDraft: Sendable {
  /// What is drafted.
  public let kind: Kind
  /// The fields, in the order of the boxes.
  public let fields: [Field]
  /// Whether such a proof is accepted between the two countries on its day; `nil` where that is not held.
  public let isAccepted: Bool?
  /// The kinds that are accepted on that day, by their words.
  public let acceptedKinds: [ProofKind]
  /// Whether paper serves on that day only where the electronic exchange failed.
  public let isPaperException: Bool
  /// The rules of proofs that the one of the claim does not meet, whatever stands in the fields.
  public let against: [Finding]

  /// What can be drafted.
  public enum Kind: String, Sendable, CaseIterable {
    /// Form D on paper.
    case formD = "form_d"
    /// Form D as a message.
    case electronicFormD = "e_form_d"
    /// The declaration of a certified exporter.
    case originDeclaration = "origin_declaration"

    /// Those that are a Form D.
    static let forms: [Self] = [.formD, .electronicFormD]
  }

  /// One field.
  public struct Field: Sendable {
    /// What it is.
    public let name: Name
    /// What stands in it; `nil` if that is still missing.
    public let value: Value?
  }

  /// What stands in a field.
  public enum Value: Sendable {
    /// A text of the claim or of the law.
    case text(String)
    /// A day.
    case day(Day)
    /// An amount.
    case money(Money)
    /// A code.
    case code(HSCode)
    /// A country.
    case country(Country)
    /// A number.
    case number(Int)
    /// The ticks of box 13; none is a value too.
    case ticks([Box13])
  }

  /// The fields of a draft.
  public enum Name: String, Sendable, CaseIterable {
    /// Who sends the goods, with the address.
    case exporter
    /// The code of the certified exporter.
    case exporterCode = "exporter_code"
    /// The trade mark of the goods.
    case trademark
    /// To whom they are sent, with the address.
    case consignee
    /// The exhibition at which they were sold, with its address.
    case exhibition
    /// The day of departure.
    case departure
    /// The vessel or other means of transport.
    case transport
    /// The port of discharge.
    case portOfDischarge = "port_of_discharge"
    /// The number of the item.
    case item
    /// Marks and numbers on packages.
    case marks
    /// Number and kind of packages, and what the goods are.
    case description
    /// The code of the goods in the importing member's tariff.
    case code
    /// The company in a third country whose invoice goes with the goods.
    case invoicer
    /// Its country.
    case invoicerCountry = "invoicer_country"
    /// The number of the original proof of goods that are sent on.
    case originalNumber = "original_number"
    /// Its day.
    case originalIssued = "original_issued"
    /// The criterion of origin.
    case criterion
    /// Gross weight or another quantity.
    case quantity
    /// The FOB price, where it is shown.
    case fob
    /// Number of the document on which a declaration stands, which is its own.
    case documentNumber = "document_number"
    /// The day of that document, which is its own.
    case documentIssued = "document_issued"
    /// Number and day of the invoice.
    case invoice
    /// The member in which the goods originate.
    case origin
    /// The member into which they go.
    case importer
    /// Place, day and signature of the exporter.
    case signature
    /// The authority's certification.
    case certification
    /// The ticks.
    case ticks

    /// The box of Form D; 0 for what a declaration alone has.
    public var box: Int {
      switch self {
      case .exporter: 1
      case .consignee, .exhibition: 2
      case .departure, .transport, .portOfDischarge: 3
      case .item: 5
      case .marks: 6
      case .description, .code, .invoicer, .invoicerCountry, .originalNumber, .originalIssued: 7
      case .criterion: 8
      case .quantity, .fob: 9
      case .invoice: 10
      case .origin, .importer, .signature: 11
      case .certification: 12
      case .ticks: 13
      case .exporterCode, .trademark, .documentNumber, .documentIssued: 0
      }
    }

    /// The kinds of proof that have it.
    var kinds: [Kind] {
      switch self {
      case .exporterCode, .trademark, .documentNumber, .documentIssued: [.originDeclaration]
      case .exporter, .consignee, .departure, .transport, .portOfDischarge, .item, .marks,
        .invoicer, .invoicerCountry, .certification, .ticks:
        Kind.forms
      default: Kind.allCases
      }
    }
  }

  /// The fields that still have to be filled.
  public var missing: [Name] { fields.filter { $0.value == nil }.map { $0.name } }

  /// Drafts a proof of a claim; `nil` unless its preference is due, or would be but for the proof.
  ///
  /// - Parameters:
  ///   - determination: The answer to the claim.
  ///   - kind: What is drafted.
  ///   - rules: What a proof of its day must meet; `nil` where that is not held.
  public init?(of determination: Determination, as kind: Kind, under rules: ProofRequirements?) {
    guard let origin = determination.ruling.origin, origin.outcome == .met,
      !origin.criteria.contains(.partialCumulation)
    else { return nil }
    self.kind = kind
    acceptedKinds = rules?.acceptedKinds ?? []
    isAccepted = rules.map { rules in
      rules.acceptedKinds.contains { $0.rawValue == kind.rawValue }
    }
    isPaperException = kind == .formD && rules?.paperIsException != nil
    against = Self.notMet(in: determination.findings)
    let claim = determination.claim
    let price = rules?.price?.value
    let hasContent = origin.criteria.contains { $0.showsContent }
    // A declaration shows it of content between any two members.
    let isOfContent = price == .content || price == .never && kind == .originDeclaration
    let showsPrice = price == .always || price == nil || isOfContent && hasContent
    let isInvoiced = claim.proof?.hasThirdCountryInvoice == true
    let originals = origin.original.map { first in
      [first]
        + (claim.proof?.original == nil ? [] : claim.proof?.particulars.furtherOriginals ?? [])
    }
    let isExhibited = claim.proof?.particulars.exhibition != nil
    let isRetroactive = Self.isRetroactive(claim.proof, under: rules)
    fields = Name.allCases.filter { $0.kinds.contains(kind) }.flatMap { name -> [Field] in
      if !isInvoiced, name == .invoicer || name == .invoicerCountry { return [] }
      if !isExhibited, name == .exhibition { return [] }
      if !showsPrice, name == .fob { return [] }
      switch name {
      case .originalNumber:
        return (originals ?? []).flatMap { original in
          [
            Field(name: .originalNumber, value: original.number.map(Value.text)),
            Field(name: .originalIssued, value: original.issued.map(Value.day)),
          ]
        }
      case .originalIssued: return []
      case .ticks:
        let own = determination.box13
        return [
          Field(
            name: name,
            value: .ticks(
              Box13.allCases.filter {
                own.contains($0) || $0 == .issuedRetroactively && isRetroactive
              }))
        ]
      default: return [Field(name: name, value: Self.value(of: name, determination, origin))]
      }
    }.sorted { $0.name.box < $1.name.box }
  }

  /// The rules of a proof that are not met, each at its root; its own kind is none of them, since another is drafted.
  private static func notMet(in findings: [Finding]) -> [Finding] {
    findings.filter { $0.outcome == .notMet }.flatMap { finding -> [Finding] in
      switch finding.question {
      case .proof(.kind), .proof(.waiver): return []
      case .proof, .desk:
        let parts = finding.premises.filter { $0.outcome == .notMet }
        return parts.isEmpty ? [finding] : notMet(in: parts)
      default: return []
      }
    }
  }

  /// Whether a proof is issued so long after shipment that it must be marked for it.
  private static func isRetroactive(
    _ proof: ProofOfOrigin?, under rules: ProofRequirements?
  ) -> Bool {
    guard let issued = proof?.issued, let shipped = proof?.shipped, let rules else { return false }
    return issued > shipped.adding(days: rules.graceDays.value)
  }

  /// Whether the originals on which a proof rests name different criteria.
  private static func originalsDiffer(_ proof: ProofOfOrigin?) -> Bool {
    guard let first = proof?.original, let further = proof?.particulars.furtherOriginals else {
      return false
    }
    return further.contains {
      $0.criteria != first.criteria || $0.shownContent != first.shownContent
    }
  }

  private static func value(
    of name: Name, _ determination: Determination, _ origin: OriginRuling
  ) -> Value? {
    let claim = determination.claim
    let particulars = claim.proof?.particulars
    return switch name {
    case .departure: claim.proof?.shipped.map(Value.day)
    case .item: .number(1)
    case .code: .code(claim.code)
    case .invoicer: particulars?.invoicer?.name.map(Value.text)
    case .invoicerCountry: particulars?.invoicer?.country.map(Value.country)
    // Goods of originals that name different criteria are items of their own.
    case .criterion: originalsDiffer(claim.proof) ? nil : origin.box8.map(Value.text)
    case .fob: claim.good.fob.map(Value.money)
    case .origin: (origin.original == nil ? claim.from : origin.original?.origin).map(Value.country)
    case .importer: .country(claim.to)
    case .exporterCode: particulars?.exporter?.code.map(Value.text)
    // That of a form is its own, and none of the invoice or the like on which a declaration stands.
    case .documentNumber:
      claim.proof?.kind?.effect == .declared ? claim.proof?.number.map(Value.text) : nil
    case .documentIssued:
      claim.proof?.kind?.effect == .declared ? claim.proof?.issued.map(Value.day) : nil
    // What there may be several of is filled above.
    case .originalNumber, .originalIssued, .ticks: nil
    case .exporter, .trademark, .consignee, .exhibition, .transport, .portOfDischarge, .marks,
      .description, .quantity, .invoice, .signature, .certification:
      nil
    }
  }
}
