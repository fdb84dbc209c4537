internal import Reading
internal import TariffLaw

/// Reads what stands on a proof besides its kind, its days and its criteria; `nil` if nothing of it is said.
enum ParticularsReader {
  static func read(
    _ entry: ObjectReader, invoice: ValueReader?, further: ArraySlice<OriginalProof>,
    _ words: DeclaredWords
  ) -> ProofParticulars? {
    let keys = [
      "code", "code_settled", "fob_shown", "partial_cumulation", "corrected", "certified_true_copy",
      "exhibition", "discrepancies", "exporter", "trade_remedy", "exchange_failed",
      "reissued",
    ]
    var said: [String: ValueReader] = [:]
    for key in keys { said[key] = entry.optional(key) }
    let isObject = if case .object? = invoice?.value.content { true } else { false }
    guard !said.isEmpty || isObject || !further.isEmpty else { return nil }
    var particulars = ProofParticulars()
    particulars.code = said["code"]?.code()
    particulars.isCodeSettled = said["code_settled"]?.bool()
    particulars.showsPrice = said["fob_shown"]?.bool()
    particulars.isPartiallyCumulated = said["partial_cumulation"]?.bool()
    particulars.isCorrected = said["corrected"]?.bool()
    particulars.copy = said["certified_true_copy"].flatMap(copy)
    particulars.exhibition = said["exhibition"]?.object(exhibition)
    particulars.discrepancies = said["discrepancies"]?.list { value in
      value.word(.discrepancies, of: words).map(ProofParticulars.Discrepancy.init(rawValue:))
    }
    particulars.exporter = said["exporter"]?.object(exporter)
    particulars.isUnderRemedy = said["trade_remedy"]?.bool()
    particulars.hasExchangeFailed = said["exchange_failed"]?.bool()
    particulars.reissued = said["reissued"]?.day()
    if isObject { particulars.invoicer = invoice?.object(invoicer) }
    particulars.furtherOriginals = Array(further)
    return particulars
  }

  /// Reads a certified true copy: an object, or `true` for one of which nothing more is said.
  private static func copy(_ value: ValueReader) -> ProofParticulars.CertifiedCopy? {
    if case .bool(let isCopy) = value.value.content {
      return isCopy ? ProofParticulars.CertifiedCopy() : nil
    }
    return value.object { entry in
      var copy = ProofParticulars.CertifiedCopy()
      copy.issued = entry.optional("issued")?.day()
      copy.bearsOriginalDay = entry.optional("bears_original_date")?.bool()
      copy.citesNumber = entry.optional("cites_number")?.bool()
      return copy
    }
  }

  private static func invoicer(_ entry: ObjectReader) -> ProofParticulars.Invoicer? {
    var invoicer = ProofParticulars.Invoicer()
    invoicer.isMarked = entry.optional("marked")?.bool()
    invoicer.name = entry.optional("name")?.text()
    invoicer.country = entry.optional("country")?.country()
    invoicer.isNamed = entry.optional("named")?.bool()
    return invoicer
  }

  private static func exhibition(_ entry: ObjectReader) -> Exhibition? {
    var exhibition = Exhibition()
    exhibition.isSentAndShown = entry.optional("sent")?.bool()
    exhibition.isSold = entry.optional("sold")?.bool()
    exhibition.isConsignedAtOnce = entry.optional("consigned")?.bool()
    exhibition.isControlled = entry.optional("customs_control")?.bool()
    exhibition.isNamed = entry.optional("named")?.bool()
    return exhibition
  }

  private static func exporter(_ entry: ObjectReader) -> StatedExporter? {
    var exporter = StatedExporter()
    exporter.code = entry.optional("code")?.text()
    exporter.signatory = entry.optional("signatory")?.text()
    return exporter
  }
}

extension ProofOfOrigin {
  /// The company in a third country that the file names.
  var invoicer: ProofParticulars.Invoicer? { particulars.invoicer }
}
