public import TariffLaw

/// Reads registries of approvals: `approvals.json` of a scheme's folder, or a user's own file.
public enum ApprovalReader {
  /// Reads a user's own registry, in which each approval names its scheme.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - schemes: The names of the schemes that approvals may be of.
  /// - Returns: The approvals, in the order of the file.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, among schemes: [String]
  ) throws(Diagnostics) -> [Approval] {
    try placed(file, among: schemes).map(\.value)
  }

  /// Reads a user's own registry, each approval with its place.
  static func placed(
    _ file: SourceFile, among schemes: [String]
  ) throws(Diagnostics) -> [Placed<Approval>] {
    try read(file) { entry in
      entry.required("scheme")?.choice(among: schemes, noun: "a scheme").map { SchemeID($0) }
    }
  }

  /// Reads the registry of a scheme.
  static func placed(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> [Placed<Approval>] {
    try read(file) { _ in scheme }
  }

  private static func read(
    _ file: SourceFile, scheme: @escaping (ObjectReader) -> SchemeID?
  ) throws(Diagnostics) -> [Placed<Approval>] {
    try ObjectReader.read(file) { top in
      top.format()
      let isIllustrative = top.optional("illustrative")?.bool() ?? false
      var names: Set<String> = []
      return top.required("approvals")?.placedObjects { entry in
        guard let approval = approval(entry, of: scheme(entry), isIllustrative) else { return nil }
        if !names.insert("\(approval.scheme) \(approval.name)").inserted {
          entry.complain(LawComplaint.nameTwice(approval.name), aboutKey: "name")
        }
        return approval
      }
    }
  }

  /// Reads an approval; that it is made up is the first thing its note says.
  private static func approval(
    _ entry: ObjectReader, of scheme: SchemeID?, _ isIllustrative: Bool
  ) -> Approval? {
    let name = entry.required("name")?.text()
    let certificate = entry.optional("certificate")?.text()
    let brand = entry.required("brand")?.text()
    let countries = entry.required("countries")?.countries()
    let companies = entry.optional("companies")?.list(company) ?? []
    let isHeld = entry.optional("papers_held")?.bool() ?? true
    let parts = entry.optional("parts")?.list(part) ?? []
    let issued = entry.optional("issued")?.period()
    let approved = entry.optional("approved")?.list(approvalDay) ?? []
    let production = entry.optional("commercial_production")?.period()
    let isExisting = entry.optional("existing_product")?.bool()
    let acts = entry.optional("acts")?.list(act) ?? []
    let source = entry.required("source")?.text()
    let known = entry.attestation()
    let stated = entry.optional("note")?.text()
    let note = isIllustrative ? "made up to illustrate" + (stated.map { "; \($0)" } ?? "") : stated
    guard let scheme, let name, let brand, let countries, let source, let known else {
      return nil
    }
    return Approval(
      scheme: scheme, name: name, certificate: certificate, brand: brand, countries: countries,
      companies: companies, papersAreHeld: isHeld, parts: parts, issued: issued,
      approved: approved, production: production, isExistingProduct: isExisting, acts: acts,
      source: source, evidence: known.evidence, daysEvidence: known.daysEvidence, note: note)
  }

  private static func company(_ value: ValueReader) -> Approval.Company? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let country = entry.required("country")?.country()
      guard let name, let country else { return nil }
      return Approval.Company(name: name, country: country)
    }
  }

  private static func part(_ value: ValueReader) -> Approval.Part? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let codes = entry.optional("codes")?.list { $0.code() } ?? []
      let models = entry.optional("models")?.list { $0.text() } ?? []
      let from = entry.required("from")?.countries()
      let to = entry.required("to")?.countries()
      guard let name, let from, let to else { return nil }
      return Approval.Part(name: name, codes: codes, models: models, from: from, to: to)
    }
  }

  private static func approvalDay(
    _ value: ValueReader
  ) -> (country: Country, on: Bounds<Day>)? {
    value.object { entry in
      let country = entry.required("country")?.country()
      let day = entry.required("on")?.period()
      guard let country, let day else { return nil }
      return (country, day)
    }
  }

  /// The act of a country, with what it grants.
  static func act(_ value: ValueReader) -> Approval.Act? {
    value.object { entry in
      let country = entry.required("country")?.country()
      let name = entry.required("name")?.text()
      let from = entry.required("from")?.period()
      let to = entry.optional("to")?.day()
      let benefit = entry.benefit()
      let note = entry.optional("note")?.text()
      if benefit == nil, entry.problems.isEmpty {
        entry.complain(ComplementationComplaint.noBenefit)
      }
      if let from, let to, to < from.low {
        entry.complain(LawComplaint.lastBeforeFirst(first: from.low, last: to), aboutKey: "to")
      }
      guard let country, let name, let from, let benefit else { return nil }
      return Approval.Act(
        country: country, name: name, from: from, to: to, benefit: benefit, note: note)
    }
  }
}
