public import Reading
public import TariffLaw

/// A claim as it stands in a file, with the assumptions that the file makes.
public struct ClaimFile: Sendable {
  /// What the claim is called, where it is one of many.
  public let id: ID?
  /// The claim.
  public let claim: Claim
  /// Names of parameters and what they are assumed to be, in the order of the file.
  public let assumptions: [(name: String, value: String)]

  /// What a claim names that asks for the best of all schemes.
  package static let best = "best"

  /// Reads a claim.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - setting: What the law that is held lets claims name.
  /// - Returns: The claim and the assumptions that the file makes.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting
  ) throws(Diagnostics) -> ClaimFile {
    try read(ClaimText(file), in: setting)
  }

  /// Reads a claim of a file that was read already.
  public static func read(
    _ text: ClaimText, in setting: ClaimSetting
  ) throws(Diagnostics) -> ClaimFile {
    try ObjectReader.read(text.json.get(), in: Problems(in: text.file)) { top in
      ClaimFile(top, setting)
    }
  }

  /// What a claim is called: a text, or a number as it is written.
  public enum ID: Equatable, Sendable {
    /// A text.
    case text(String)
    /// A number.
    case number(String)
  }

  /// Reads the name of a claim that may be wrong otherwise; `nil` if it has none that can be read.
  package static func id(in file: SourceFile) -> ID? {
    guard let value = try? JSONReader.read(file), case .object(let members) = value.content,
      let id = members.first(where: { $0.key == "id" })
    else { return nil }
    return Self.id(id.value)
  }

  private static func id(_ value: JSONValue) -> ID? {
    switch value.content {
    case .string(let text): .text(text)
    case .number(let text): .number(text)
    default: nil
    }
  }

  private init?(_ top: ObjectReader, _ setting: ClaimSetting) {
    let (schemes, words) = (setting.schemes, setting.words)
    _ = top.optional("format")?.integer(in: 1...1)
    let id = top.optional("id").flatMap { value in
      Self.id(value.value) ?? value.wrongKind("a text in quotes or a number")
    }
    let isIllustrative = top.optional("illustrative")?.bool() ?? false
    let scheme = top.required("scheme")?.choice(among: [Self.best] + schemes, noun: "a scheme")
    let on = top.required("on")?.day()
    let from = top.required("from")?.country()
    let to = top.required("to")?.country()
    let stated = top.optional("currency")
    let currency = stated?.currency() ?? .unstated
    let exchangeRates = top.optional("exchange_rates")?.list(Self.exchangeRate) ?? []
    let amounts = AmountReader(
      currency: currency, exchangeRates: exchangeRates,
      rounding: setting.exchangeRounding(in: top))
    let good = top.required("good")?.object { GoodReader.read($0, amounts, words) }
    let route = top.optional("route")?.list { RouteReader.leg($0, words) }
    let proof = top.optional("proof")?.object { ProofReader.proof($0, amounts, setting) }
    let customsValue = amounts.paid(top.optional("customs_value"))
    let valuation = top.optional("valuation")?.object { Self.valuation($0, amounts) }
    let importer = top.optional("importer")?.object { Self.tariff($0, words) }
    let exporter = top.optional("exporter")?.object { Self.exporterTariff($0, words) }
    let approvals =
      top.optional("approvals")?.list { value in
        value.object { ApprovalClaimReader.read($0, schemes: schemes) }
      } ?? []
    assumptions = Self.assumptions(top)
    var draft = Claim.Draft(
      scheme: scheme == Self.best ? nil : scheme.map { SchemeID($0) }, on: on, from: from, to: to,
      currency: currency, good: good ?? Good(code: nil))
    draft.route = route
    draft.proof = proof
    draft.customsValue = customsValue
    draft.valuation = valuation
    draft.importer = importer
    draft.exporter = exporter
    draft.exchangeRates = exchangeRates
    draft.approvals = approvals
    draft.isIllustrative = isIllustrative
    do throws(Claim.Problems) {
      claim = try Claim(draft, exchangeRounding: amounts.rounding)
    } catch {
      top.note(error)
      return nil
    }
    guard scheme != nil else { return nil }
    self.id = id
  }

  /// Where a file makes its assumptions, by name, for what turns out to be wrong with them.
  package static func offsetsOfAssumptions(in file: SourceFile) -> [String: Int] {
    guard let top = try? JSONReader.read(file), case .object(let members) = top.content,
      let assume = members.first(where: { $0.key == "assume" }),
      case .object(let assumptions) = assume.value.content
    else { return [:] }
    return Dictionary(first: assumptions.map { ($0.key, $0.offset) })
  }

  /// Where a file says which part of the goods of its code the good is.
  package static func offsetOfPart(in file: SourceFile) -> Int? {
    (try? JSONReader.read(file))?["good"]?["part"]?.offset
  }

  /// Reads names of parameters and what they are assumed to be.
  package static func assumptions(_ top: ObjectReader) -> [(name: String, value: String)] {
    top.optional("assume")?.object { object in
      object.entries().compactMap { key, value in value.text().map { (name: key, value: $0) } }
    } ?? []
  }

  /// Reads what is said of the exporting country's tariff: its rate, its list, and its MFN rate, which one
  /// reading of the law asks.
  package static func exporterTariff(_ entry: ObjectReader, _ words: DeclaredWords) -> StatedTariff?
  {
    StatedTariff(
      rate: entry.optional("rate")?.percentage(),
      list: entry.optional("list")?.word(.lists, of: words)
        .map(ConcessionList.init(rawValue:)),
      mfn: entry.optional("mfn")?.percentage())
  }

  package static func tariff(_ entry: ObjectReader, _ words: DeclaredWords) -> StatedTariff? {
    var tariff = StatedTariff(
      rate: entry.optional("rate")?.percentage(),
      list: entry.optional("list")?.word(.lists, of: words)
        .map(ConcessionList.init(rawValue:)),
      mfn: entry.optional("mfn")?.percentage(),
      margin: entry.optional("margin")?.percentage(.share))
    tariff.enjoyedBy = entry.optional("enjoyed_by")?.list { $0.country() }
    tariff.notEnjoyedBy = entry.optional("not_enjoyed_by")?.list { $0.country() }
    tariff.conditionsMet = entry.optional("conditions_met")?.list { $0.text() }
    tariff.conditionsNotMet = entry.optional("conditions_not_met")?.list { $0.text() }
    return tariff
  }

  private static func valuation(_ entry: ObjectReader, _ amounts: AmountReader) -> CustomsValuation?
  {
    let term = entry.required("term")?.choice(of: Price.Term.self, noun: "a term of trade")
    let price = amounts.paid(entry.required("price"))
    var elements: [CustomsValuation.Element: Money] = [:]
    for element in CustomsValuation.Element.allCases {
      elements[element] = amounts.paid(entry.optional(element.rawValue))
    }
    guard let term, let price else { return nil }
    return CustomsValuation(term: term, price: price, elements: elements)
  }

  package static func exchangeRate(_ value: ValueReader) -> ExchangeRate? {
    value.object { entry in
      let from = entry.required("from")?.currency()
      let to = entry.required("to")?.currency()
      let rate = entry.required("rate")?.oneDecimal(places: ExchangeRate.places)
      let on = entry.optional("on")?.day()
      guard let from, let to, let rate else { return nil }
      return ExchangeRate(from: from, to: to, trillionths: rate, on: on)
    }
  }
}
