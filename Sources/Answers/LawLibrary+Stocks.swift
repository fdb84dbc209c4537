package import LawFiles
package import Reading
package import TariffLaw

extension LawLibrary {
  /// Reads a table of the movements of stocks, and puts each record to its material.
  ///
  /// Its columns are `material`, `on`, `kind`, `quantity` and, as far as they are known, `sequence`, `unit_cost`, `currency`,
  /// `origin`, `status`, `origin_proof`, those of a material, `method`, `for_good` and `fiscal_year`.
  ///
  /// - Throws: `Diagnostics` with everything that is wrong with it, also a material that the good has not.
  package func stocks(
    _ file: SourceFile, of good: inout Good, in currency: Currency, exchanging rates: [ExchangeRate]
  ) throws {
    let others = try sharedStocks(file, of: &good, in: currency, exchanging: rates)
    guard let first = others.first else { return }
    throw Diagnostics(
      file.diagnostic(ClaimComplaint.noMaterial(first.material), at: first.offset))
  }

  /// The same of a table that is of other goods as well.
  ///
  /// - Returns: The records of materials that the good has not.
  /// - Throws: `Diagnostics` with everything that is wrong with it.
  package func sharedStocks(
    _ file: SourceFile, of good: inout Good, in currency: Currency, exchanging rates: [ExchangeRate]
  ) throws -> [NamedStockRecord] {
    let setting = claimSetting
    let amounts = AmountReader(
      currency: currency, exchangeRates: rates, rounding: setting.exchangeRounding)
    return try StockRecordReader(amounts, setting.words).records(file)
      .filter { !good.keep($0.record, of: $0.material) }
  }
}
