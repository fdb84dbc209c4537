package import Reading
package import TariffLaw

/// Reads what a claim says of an approval under a complementation scheme.
package enum ApprovalClaimReader {
  package static func read(_ entry: ObjectReader, schemes: [String]) -> ApprovalClaim? {
    let scheme = entry.required("scheme")?.choice(among: schemes, noun: "a scheme")
    let certificate = entry.optional("certificate")?.text()
    let brand = entry.optional("brand")?.text()
    let model = entry.optional("model")?.text()
    let part = entry.optional("part")?.text()
    let use = entry.optional("use")?.choice(of: ApprovalClaim.Use.self, noun: "a use")
    let company = entry.optional("company")?.text()
    let maker = entry.optional("maker")?.choice(of: Project.Maker.self, noun: "a maker")
    let isFinal = entry.optional("final_product")?.bool()
    let production = entry.optional("commercial_production")?.period()
    let submitted = entry.optional("submitted")?.day()
    guard let scheme else { return nil }
    var claim = ApprovalClaim(scheme: SchemeID(scheme))
    claim.certificate = certificate
    claim.brand = brand
    claim.model = model
    claim.part = part
    claim.use = use
    claim.company = company
    claim.maker = maker
    claim.isFinalProduct = isFinal
    claim.commercialProduction = production
    claim.submitted = submitted
    return claim
  }
}
