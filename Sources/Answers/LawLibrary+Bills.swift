internal import LawFiles
package import Reading
package import TariffLaw

extension LawLibrary {
  /// Reads a table of what a good is made of on several levels.
  ///
  /// Its columns are `item`, `parent`, `code` and, as far as they are known, `quantity`, `unit_cost`, `currency`,
  /// `country`, `origin_proof`, `status` and those of a material.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - currency: The currency of costs whose rows say none.
  ///   - rates: The rates of exchange for other currencies.
  /// - Returns: The bill.
  /// - Throws: `Diagnostics` with everything that is wrong with it.
  package func bill(
    _ file: SourceFile, in currency: Currency, exchanging rates: [ExchangeRate]
  ) throws -> Bill {
    let setting = claimSetting
    let amounts = AmountReader(
      currency: currency, exchangeRates: rates, rounding: setting.exchangeRounding)
    return try BillReader(amounts, setting.words).bill(file)
  }
}
