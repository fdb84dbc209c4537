public import Reading
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
    try indexed(file, among: schemes).placed.map(\.value)
  }

  /// Reads a user's own registry, each approval with its place.
  package static func indexed(
    _ file: SourceFile, among schemes: [String]
  ) throws(Diagnostics) -> PlacedIndex<Approval.Name, Approval> {
    try read(file) { entry in
      entry.required("scheme")?.choice(among: schemes, noun: "a scheme").map { SchemeID($0) }
    }
  }

  /// Reads the registry of a scheme.
  package static func indexed(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> PlacedIndex<Approval.Name, Approval> {
    try read(file) { _ in scheme }
  }

  private static func read(
    _ file: SourceFile, scheme: @escaping (ObjectReader) -> SchemeID?
  ) throws(Diagnostics) -> PlacedIndex<Approval.Name, Approval> {
    let approvals: [Placed<Approval>] = try ObjectReader.read(file) { top in
      top.format()
      let isIllustrative = top.optional("illustrative")?.bool() ?? false
      return top.required("approvals")?.placedObjects { entry in
        approval(entry, of: scheme(entry), isIllustrative)
      }
    }
    return try register(approvals)
  }

  /// Indexes approvals by name, of one file or of several.
  package static func register(
    _ approvals: [Placed<Approval>]
  ) throws(Diagnostics) -> PlacedIndex<Approval.Name, Approval> {
    try PlacedIndex(approvals) { approval, other in
      AnswerComplaint(
        subject: "'\(approval.name)'", noun: "approval of its name or certificate",
        place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byName: all)
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
    let approved = entry.optional("approved")?.placedObjects(consent) ?? []
    let production = entry.optional("commercial_production")?.period()
    let isExisting = entry.optional("existing_product")?.bool()
    let acts = entry.optional("acts")?.placedObjects(act) ?? []
    let source = entry.required("source")?.text()
    let known = entry.attestation()
    let stated = entry.optional("note")?.text()
    let note = isIllustrative ? "made up to illustrate" + (stated.map { "; \($0)" } ?? "") : stated
    let consents = indexed(approved, in: entry)
    let enacted = indexed(acts, in: entry)
    guard let scheme, let name, let brand, let countries, let source, let known,
      let consents, let enacted
    else { return nil }
    return Approval(
      scheme: scheme, name: name, certificate: certificate, brand: brand, countries: countries,
      companies: companies, papersAreHeld: isHeld, parts: parts, issued: issued,
      approved: consents, production: production, isExistingProduct: isExisting, acts: enacted,
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

  private static func consent(_ entry: ObjectReader) -> Approval.Consent? {
    let country = entry.required("country")?.country()
    let day = entry.required("on")?.period()
    guard let country, let day else { return nil }
    return Approval.Consent(country: country, on: day)
  }

  /// The days on which countries approved; two of one country are noted.
  private static func indexed(
    _ consents: [Placed<Approval.Consent>], in entry: ObjectReader
  ) -> LawIndex<Country, Approval.Consent>? {
    entry.indexed(consents) { consent, other in
      AnswerComplaint(
        subject: "\(consent.country)", noun: "day of approval", place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byCountry: all)
    }
  }

  /// The acts of countries; two of one country that share a day are noted.
  private static func indexed(
    _ acts: [Placed<Approval.Act>], in entry: ObjectReader
  ) -> LawIndex<Country, Approval.Act>? {
    entry.indexed(acts) { act, other in
      AnswerComplaint(
        subject: "\(act.country)", noun: "act", days: DayRange(from: act.from.low, to: act.to),
        others: DayRange(from: other.value.from.low, to: other.value.to), place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byCountry: all)
    }
  }

  /// The act of a country, with what it grants.
  package static func act(_ entry: ObjectReader) -> Approval.Act? {
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
