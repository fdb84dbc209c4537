internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Reads values of the law from fields of a table; what is often the same is remembered.
final class FieldValues {
  /// The currency of amounts.
  var moneyCurrency = Currency.unstated

  private let schemes: [String]
  private let words: DeclaredWords
  private var listMemo = ValueMemo<ConcessionList>()
  private var proofs: [(word: [UInt8], kind: ProofOfOrigin.Kind)] = []
  private var schemeMemo = ValueMemo<SchemeID?>()
  private var countryMemo = ValueMemo<Country>()
  private var currencyMemo = ValueMemo<Currency>()
  private var criterionMemo = ValueMemo<Box8>()

  /// Reads values in the words that the law held lets claims use.
  init(in setting: ClaimSetting) {
    schemes = ["best"] + setting.schemes
    words = setting.words
  }

  /// Reads a scheme; `nil` is the best.
  func scheme(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> SchemeID? {
    let schemes = schemes
    return try schemeMemo.value(of: field) { field throws(ValueComplaint) in
      let name = Self.text(field)
      guard schemes.contains(name) else { throw .notAmong(schemes, noun: "a scheme", name) }
      return name == "best" ? nil : SchemeID(name)
    }
  }

  /// Reads a country by its code.
  func country(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Country {
    try countryMemo.value(of: field) { field throws(ValueComplaint) in
      guard let country = Country(field) else { throw .notCountry(Self.text(field)) }
      return country
    }
  }

  /// Reads a currency by its code.
  func currency(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Currency {
    try currencyMemo.value(of: field) { field throws(ValueComplaint) in
      guard let currency = Currency(field) else { throw .notCurrency(Self.text(field)) }
      return currency
    }
  }

  /// Reads criteria of origin as forms state them.
  func criteria(
    _ field: ArraySlice<UInt8>
  ) throws(ClaimComplaint) -> Box8 {
    try criterionMemo.value(of: field) { field throws(ClaimComplaint) in
      try ProofReader.box8(Self.text(field))
    }
  }

  /// Reads a day.
  func day(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Day {
    try Day(reading: field)
  }

  /// Reads a tariff code.
  func code(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> HSCode {
    try ValueComplaint.code(reading: field)
  }

  /// Reads an amount of ``moneyCurrency``, from 0.
  func money(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Money {
    let places = Int(moneyCurrency.exponent)
    do throws(ValueComplaint) {
      return Money(
        minorUnits: try DecimalText.units(reading: field, places: places), moneyCurrency)
    } catch {
      guard Self.isRange(field) else { throw error }
      throw .expected(
        "one amount, as 12.5 (a range is judged by 'afta origin' alone)", found: Self.text(field))
    }
  }

  /// Whether a field holds two numbers with `-`, `..` or `to` between them.
  private static func isRange(_ field: ArraySlice<UInt8>) -> Bool {
    func isOfNumber(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard let first = field.first, let last = field.last, isOfNumber(first), isOfNumber(last) else {
      return false
    }
    let text = Self.text(field)
    return ["-", "–", "..", " to "].contains { text.contains($0) }
  }

  /// Reads a rate in per cent, from 0.
  func rate(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Percentage {
    try Percentage(reading: field)
  }

  /// Reads the rule of a line as the claimant states it.
  func rule(_ field: ArraySlice<UInt8>) throws(NotationProblem) -> StatedRule {
    let text = Self.text(field)
    return text == "general" ? .general : .rule(try OriginRule(notation: text))
  }

  /// Reads `true` or `false`, in capitals too, as spreadsheets write them.
  func truth(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Bool {
    if field.elementsEqual("true".utf8) { return true }
    if field.elementsEqual("false".utf8) { return false }
    let text = Self.text(field)
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default: throw .expected("true or false", found: text)
    }
  }

  /// Reads an approval as keys and values: `scheme=AICO;certificate=Toyota/2002/26;part=CKD parts`.
  func approval(_ field: ArraySlice<UInt8>) throws(ClaimRowComplaint) -> ApprovalClaim {
    let text = Self.text(field)
    var facts: [String: String] = [:]
    for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
      let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, facts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
      else { throw .notAnApproval(text) }
    }
    guard let scheme = facts.removeValue(forKey: "scheme"), schemes.contains(scheme),
      scheme != "best"
    else { throw .notAnApproval(text) }
    var claim = ApprovalClaim(scheme: SchemeID(scheme))
    claim.certificate = facts.removeValue(forKey: "certificate")
    claim.brand = facts.removeValue(forKey: "brand")
    claim.model = facts.removeValue(forKey: "model")
    claim.part = facts.removeValue(forKey: "part")
    claim.company = facts.removeValue(forKey: "company")
    if let use = facts.removeValue(forKey: "use") {
      guard let known = ApprovalClaim.Use(rawValue: use) else { throw .notAnApproval(text) }
      claim.use = known
    }
    if let maker = facts.removeValue(forKey: "maker") {
      guard let known = Project.Maker(rawValue: maker) else { throw .notAnApproval(text) }
      claim.maker = known
    }
    guard facts.isEmpty else { throw .notAnApproval(text) }
    return claim
  }

  /// Reads how many units there are.
  func units(_ field: ArraySlice<UInt8>) throws(ClaimRowComplaint) -> Int64 {
    guard let count = try? DecimalText.units(field, places: 0), count >= 1 else {
      throw .notUnits
    }
    return count
  }

  /// Reads what was done to make goods, as `packaging;preservation`.
  func processes(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> [WorkingProcess] {
    var processes: [WorkingProcess] = []
    for word in field.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      processes.append(WorkingProcess(rawValue: try Self.word(word, .processes, of: words)))
    }
    return processes
  }

  /// Reads rates of exchange, as `JPY/USD=0.0065;EUR/USD=1.1`.
  func exchange(_ field: ArraySlice<UInt8>) throws(ClaimRowComplaint) -> [ExchangeRate] {
    var rates: [ExchangeRate] = []
    for text in field.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard let rate = ExchangeRate(text) else { throw .notARate(Self.text(text)) }
      rates.append(rate)
    }
    return rates
  }

  /// Reads who makes what is approved.
  func maker(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> Project.Maker {
    try Self.word(field, noun: "a maker")
  }

  /// Reads a nomenclature.
  func edition(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> HSEdition {
    try Self.word(field, noun: "an edition")
  }

  /// Reads a method of regional value content.
  func method(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> ContentMethod {
    try Self.word(field, noun: "a method")
  }

  /// Reads the list on which a line stands.
  func list(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> ConcessionList {
    let words = words
    return try listMemo.value(of: field) { field throws(ValueComplaint) in
      ConcessionList(rawValue: try Self.word(field, .lists, of: words))
    }
  }

  /// Reads a kind of proof.
  func proofKind(_ field: ArraySlice<UInt8>) throws(ValueComplaint) -> ProofOfOrigin.Kind {
    if let known = proofs.first(where: { $0.word.elementsEqual(field) }) { return known.kind }
    let word = try Self.word(field, .proofs, of: words)
    guard let kind = words.proof(word) else { throw .notAmong([], noun: "a kind of proof", word) }
    proofs.append((Array(field), kind))
    return kind
  }

  /// Reads a word of a kind that the law held declares.
  private static func word(
    _ field: ArraySlice<UInt8>, _ kind: WordKind, of words: DeclaredWords
  ) throws(ValueComplaint) -> String {
    let (text, known) = (text(field), words.names(kind))
    guard known.contains(text) else { throw .notAmong(known, noun: kind.noun, text) }
    return text
  }

  private static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ field: ArraySlice<UInt8>, noun: String
  ) throws(ValueComplaint) -> Word {
    let text = text(field)
    guard let word = Word(rawValue: text) else {
      throw .notAmong(Word.allCases.map(\.rawValue), noun: noun, text)
    }
    return word
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }
}
