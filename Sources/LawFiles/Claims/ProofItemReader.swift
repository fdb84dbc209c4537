internal import Reading
internal import TariffLaw

/// Reads the items of a proof: those of `items`, or the one good of a claim.
struct ProofItemReader {
  let amounts: AmountReader
  let words: DeclaredWords

  /// The items; nil if one of them is wrong.
  func items(of top: ObjectReader) -> [ProofItem]? {
    let many = top.optional("items")
    guard let many else {
      let good = top.required("good")?.object { GoodReader.read($0, amounts, words) }
      let importer = top.optional("importer")?.object { ClaimFile.tariff($0, words) }
      let value = amounts.paid(top.optional("customs_value"))
      guard let good, let code = good.code else { return nil }
      return [ProofItem(code: code, good: good, importer: importer, customsValue: value)]
    }
    for key in ["good", "importer", "customs_value"] { _ = top.optional(key) }
    return many.list { value in value.object(item) }
  }

  private func item(_ entry: ObjectReader) -> ProofItem? {
    let code = entry.required("code")?.code()
    let onProof = entry.optional("code_on_proof")?.code()
    let isSettled = entry.optional("code_settled")?.bool()
    let shown = entry.optional("criterion")?.text()
    let showsPrice = entry.optional("fob_shown")?.bool()
    let isPartial = entry.optional("partial_cumulation")?.bool()
    let fob = amounts.money(entry.optional("fob"))
    let value = amounts.paid(entry.optional("customs_value"))
    let importer = entry.optional("importer")?.object { ClaimFile.tariff($0, words) }
    let processes = entry.optional("processes")?.list { value in
      value.word(.processes, of: words).map(WorkingProcess.init(rawValue:))
    }
    let rule = entry.optional("rule").flatMap { GoodReader.statedRule($0, words) }
    let part = entry.optional("part")?.text()
    guard let code else { return nil }
    var good = Good(code: code)
    good.rule = rule
    good.part = part
    good.fob = fob
    good.processes = processes
    var item = ProofItem(code: code, good: good, importer: importer, customsValue: value)
    item.codeOnProof = onProof
    item.isCodeSettled = isSettled
    item.shown = shown
    item.showsPrice = showsPrice
    item.isPartiallyCumulated = isPartial
    return item
  }
}

/// One item of a proof as it stands in a file.
struct ProofItem {
  let code: HSCode
  let good: Good
  let importer: StatedTariff?
  let customsValue: Money?
  var codeOnProof: HSCode?
  var isCodeSettled: Bool?
  /// The text of box 8.
  var shown: String?
  var showsPrice: Bool?
  var isPartiallyCumulated: Bool?

  init(code: HSCode, good: Good, importer: StatedTariff?, customsValue: Money?) {
    self.code = code
    self.good = good
    self.importer = importer
    self.customsValue = customsValue
  }

  /// The item as a claim, whose proof has what the item shows of itself.
  func claim(
    _ scheme: SchemeID, _ on: Day, _ from: Country, _ to: Country, _ currency: Currency,
    _ proof: ProofOfOrigin, _ amounts: AmountReader, isIllustrative: Bool
  ) throws(Claim.Problems) -> ProofQuestion.Item {
    var draft = Claim.Draft(
      scheme: scheme, on: on, from: from, to: to, currency: currency, good: good)
    var own = proof
    let box8 = shown.flatMap { Box8(readable: $0) }
    if shown != nil {
      own.criteria = box8?.criteria
      own.shownContent = box8?.share
    }
    var particulars = own.particulars
    particulars.code = codeOnProof ?? particulars.code
    particulars.isCodeSettled = isCodeSettled ?? particulars.isCodeSettled
    particulars.showsPrice = showsPrice ?? particulars.showsPrice
    particulars.isPartiallyCumulated = isPartiallyCumulated ?? particulars.isPartiallyCumulated
    own.particulars = particulars
    draft.proof = own
    draft.customsValue = customsValue
    draft.importer = importer
    draft.exchangeRates = amounts.exchangeRates
    draft.isIllustrative = isIllustrative
    let claim = try Claim(draft, exchangeRounding: amounts.rounding)
    return ProofQuestion.Item(claim, unreadBox8: box8 == nil ? shown : nil)
  }
}
