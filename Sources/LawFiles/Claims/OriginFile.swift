public import Reading
public import TariffLaw

/// A question about origin alone as it stands in a file.
///
/// The file is a claim, of which only the good is needed: `from` may be left out if it is given elsewhere,
/// and so may the scheme, the day and the good's code.
public struct OriginFile: Sendable {
  /// The scheme named.
  public let scheme: SchemeID?
  /// The country in which the good was made.
  public let from: Country?
  /// The day of shipment, or else of declaration.
  public let on: Day?
  /// The currency of amounts.
  public let currency: Currency
  /// The good.
  public let good: Good
  /// Rates of exchange that the file states.
  public let exchangeRates: [ExchangeRate]
  /// The criteria named.
  public let criteria: [OriginCriterion]?
  /// The content that the proof shows.
  public let shownContent: Percentage?
  /// The proof with which the good came, if it was issued back to back.
  public let original: OriginalProof?
  /// Names of parameters and what they are assumed to be, in the order of the file.
  public let assumptions: [(name: String, value: String)]

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - setting: What the law that is held lets claims name.
  /// - Returns: The question as far as the file tells it.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting
  ) throws(Diagnostics) -> OriginFile {
    try read(JSONReader.read(file), of: file, in: setting)
  }

  /// Reads a question that was read as a value already.
  package static func read(
    _ json: JSONValue, of file: SourceFile, in setting: ClaimSetting
  ) throws(Diagnostics) -> OriginFile {
    try ObjectReader.read(json, in: Problems(in: file)) { top in OriginFile(top, setting) }
  }

  private init?(_ top: ObjectReader, _ setting: ClaimSetting) {
    _ = top.optional("format")?.integer(in: 1...1)
    let scheme = top.optional("scheme")?.choice(among: ["best"] + setting.schemes, noun: "a scheme")
    from = top.optional("from")?.country()
    let declared = top.optional("on")?.day()
    currency = top.optional("currency")?.currency() ?? .unstated
    let rates = top.optional("exchange_rates")?.list(ClaimFile.exchangeRate) ?? []
    exchangeRates = rates
    let amounts = AmountReader(
      currency: currency, exchangeRates: rates, rounding: setting.exchangeRounding(in: top))
    let words = setting.words
    let stated = AmountReader(
      currency: currency, exchangeRates: rates, rounding: amounts.rounding, keepingCurrencies: true)
    let good = top.required("good")?
      .object { GoodReader.read($0, stated, words, needsCode: false) }
    let proof = top.optional("proof")?.object { ProofReader.proof($0, amounts, setting) }
    assumptions = ClaimFile.assumptions(top)
    for key in [
      "id", "illustrative", "approvals", "to", "route", "customs_value", "valuation", "importer",
      "exporter",
    ] {
      _ = top.optional(key)
    }
    guard let good, top.checked(good, amounts) != nil else { return nil }
    self.good = good
    self.scheme = scheme == "best" ? nil : scheme.map { SchemeID($0) }
    on = proof?.shipped ?? declared
    criteria = proof?.criteria
    shownContent = proof?.shownContent
    original = proof?.original
  }
}
