/// What box 7 of Form D tells of goods that originate, besides their packages and what they are.
public struct Box7: Sendable {
  /// The tariff code, which is the importing country's.
  public let code: HSCode
  /// Its edition, if it was said.
  public let edition: HSEdition?
  /// Whether the company in a third country that made out the invoice is named, with its country.
  public let namesInvoicingCompany: Bool
  /// The proof with which the goods came, whose number and day are given.
  public let original: OriginalProof?

  /// Tells what the box shows; `nil` where the goods do not originate.
  init?(_ claim: Claim, _ origin: OriginRuling?) {
    guard let origin, origin.isEstablished else { return nil }
    code = claim.code
    edition = claim.good.edition
    namesInvoicingCompany = claim.proof?.hasThirdCountryInvoice == true
    original = origin.original
  }
}
