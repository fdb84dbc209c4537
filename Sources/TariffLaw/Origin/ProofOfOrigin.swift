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
  /// The criteria that it names, which alone decide; `nil` if not said.
  public var criteria: [OriginCriterion]?
  /// Whether it is marked as issued retroactively.
  public var isRetroactive: Bool?
  /// Whether the exporter made a simplified declaration, for a consignment under the waiver.
  public var hasSimplifiedDeclaration: Bool?
  /// Whether the invoice was made out by a company in a third country.
  public var hasThirdCountryInvoice: Bool?
  /// Its number.
  public var number: String?

  /// Makes a proof of which nothing is said.
  public init() {}

  /// The kinds of proof.
  public enum Kind: String, Sendable, CaseIterable {
    /// Certificate of origin Form C of the Preferential Trading Arrangements.
    case formC = "form_c"
    /// Certificate of origin Form D on paper.
    case formD = "form_d"
    /// Electronic Form D.
    case electronicFormD = "e_form_d"
    /// Declaration of a certified exporter.
    case originDeclaration = "origin_declaration"
    /// No proof at all.
    case absent = "none"
  }
}
