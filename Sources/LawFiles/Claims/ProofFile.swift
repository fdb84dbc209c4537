public import Reading
public import TariffLaw

/// A proof of origin as it stands in a file, for the desk check.
///
/// A file of a claim is one too: its good is the only item.
public struct ProofFile: Sendable {
  /// The proof.
  public let question: ProofQuestion
  /// Names of parameters and what they are assumed to be, in the order of the file.
  public let assumptions: [(name: String, value: String)]

  /// Reads a proof.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - setting: What the law that is held lets claims name.
  /// - Returns: The proof and the assumptions that the file makes.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting
  ) throws(Diagnostics) -> ProofFile {
    try ObjectReader.read(file) { top in ProofFile(top, setting) }
  }

  /// Reads a proof that is already a value, such as a row of a table.
  package static func read(
    _ value: JSONValue, in problems: Problems, _ setting: ClaimSetting
  ) throws(Diagnostics) -> ProofFile {
    try ObjectReader.read(value, in: problems) { top in ProofFile(top, setting) }
  }

  private init?(_ top: ObjectReader, _ setting: ClaimSetting) {
    _ = top.optional("format")?.integer(in: 1...1)
    let name = top.optional("id")?.text()
    let isIllustrative = top.optional("illustrative")?.bool() ?? false
    let scheme = top.optional("scheme")?
      .choice(among: [ClaimFile.best] + setting.schemes, noun: "a scheme")
    let on = top.required("on")?.day()
    let from = top.required("from")?.country()
    let to = top.required("to")?.country()
    let currency = top.optional("currency")?.currency() ?? .unstated
    let exchangeRates = top.optional("exchange_rates")?.list(ClaimFile.exchangeRate) ?? []
    let amounts = AmountReader(
      currency: currency, exchangeRates: exchangeRates,
      rounding: setting.exchangeRounding(in: top))
    let proof = top.required("proof")?
      .object { ProofReader.proof($0, amounts, setting) }
    let reader = ProofItemReader(amounts: amounts, words: setting.words)
    let items = reader.items(of: top)
    let events = top.optional("events")?.object(Self.events)
    let asOf = top.optional("as_of")?.day()
    assumptions = ClaimFile.assumptions(top)
    for key in ["route", "approvals", "exporter"] { _ = top.optional(key) }
    guard let on, let from, let to, let proof, let items else { return nil }
    var claims: [ProofQuestion.Item] = []
    for item in items {
      do throws(Claim.Problems) {
        claims.append(
          try item.claim(
            SchemeID(scheme.flatMap { $0 == ClaimFile.best ? nil : $0 } ?? "ATIGA"), on, from, to,
            currency, proof, amounts, isIllustrative: isIllustrative))
      } catch {
        top.note(error)
        return nil
      }
    }
    guard var question = ProofQuestion(claims, events: events ?? ProofEvents(), asOf: asOf) else {
      top.complain(ValueComplaint.expected("an item", found: "none"), aboutKey: "items")
      return nil
    }
    question.name = name
    self.question = question
  }

  private static func events(_ entry: ObjectReader) -> ProofEvents? {
    var events = ProofEvents()
    for event in ProofEvents.Event.allCases {
      events[event] = entry.optional(event.rawValue)?.day()
    }
    return events
  }
}

extension StatedExporter {
  /// The exporter that is told, as the database has it if one was given; `nil` where neither is.
  package init?(code: String?, signatory: String?, in registry: [CertifiedExporter]?) {
    guard code != nil || signatory != nil || registry != nil else { return nil }
    self.init()
    self.code = code
    self.signatory = signatory
    if let registry { look(in: registry) }
  }

  /// Looks it up in a database, if its code is told.
  mutating func look(in registry: [CertifiedExporter]) {
    guard let code else {
      entry = .unnamed
      return
    }
    entry = registry.first { $0.code == code }.map(Entry.held) ?? .absent
  }
}
