/// The paper or message by which origin is claimed.
public struct ProofOfOrigin: Sendable {
  /// The kind.
  public var kind: Kind?
  /// The day it was issued or made out.
  public var issued: Day?
  /// The day the goods were shipped.
  public var shipped: Day?
  /// The day it was presented to the importing customs.
  public var presented: Day?
  /// Whether it was presented late by force majeure or another cause beyond the exporter's control.
  public var isLateByForceMajeure: Bool?
  /// The criteria that it names, which alone decide; `nil` if not said.
  public var criteria: [OriginCriterion]?
  /// The regional value content that it shows, if it shows one.
  public var shownContent: Percentage?
  /// Whether it is marked as issued retroactively.
  public var isRetroactive: Bool?
  /// The proof with which the goods came from another member, if this one was issued back to back.
  public var original: OriginalProof?
  /// Whether the exporter made a simplified declaration, for a consignment under the waiver.
  public var hasSimplifiedDeclaration: Bool?
  /// The free-on-board price of the whole consignment, where the good is one item of it.
  public var consignmentFOB: Money?
  /// Whether the invoice was made out by a company in a third country.
  public var hasThirdCountryInvoice: Bool?
  /// Its number.
  public var number: String?
  private var kept: Kept<ProofParticulars>?

  /// What stands on it besides, which most proofs say nothing of.
  public var particulars: ProofParticulars {
    get { kept?.value ?? ProofParticulars() }
    set { kept = Kept(newValue) }
  }

  /// Whether anything is said of ``particulars``.
  var hasParticulars: Bool { kept != nil }

  /// Whether it is said to have been presented before the day on which it was issued, which cannot be.
  var wasPresentedBeforeIssue: Bool {
    guard let presented, let issued else { return false }
    return presented < issued
  }

  /// Whether it is marked as issued retroactively, and was issued by the day of shipment, which cannot be.
  var isMarkedInTime: Bool {
    guard isRetroactive == true, let issued, let shipped else { return false }
    return issued <= shipped
  }

  /// Makes a proof of which nothing is said.
  public init() {}

  /// A kind of proof, by the word that a file of words declares for it.
  public typealias Kind = ProofKind
}
