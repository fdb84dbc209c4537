internal import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// Reads a table of the movements of stocks, and puts each record to its material.
  ///
  /// Its columns are `material`, `on`, `kind`, `quantity` and, as far as they are known, `sequence`, `unit_cost`, `currency`,
  /// `origin`, `status`, `origin_proof`, those of a material, `method`, `for_good` and `fiscal_year`.
  ///
  /// - Throws: `Diagnostics` with everything that is wrong with it, also a material that the good has not.
  func stocks(
    _ file: SourceFile, of good: inout Good, in currency: Currency, exchanging rates: [ExchangeRate]
  ) throws {
    let setting = claimSetting
    let amounts = AmountReader(
      currency: currency, exchangeRates: rates, rounding: setting.exchangeRounding)
    for one in try StockRecordReader(amounts, setting.words).records(file)
    where !good.keep(one.record, of: one.material) {
      throw Diagnostics(
        file.diagnostic(ClaimComplaint.noMaterial(one.material), at: one.offset))
    }
  }
}
