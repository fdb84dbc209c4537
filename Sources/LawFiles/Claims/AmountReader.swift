package import Reading
package import TariffLaw

/// Reads the amounts of a file: in its currency, or in another with a rate of exchange that it states.
package struct AmountReader {
  /// The currency of the file.
  package let currency: Currency
  /// The rates of exchange that it states.
  package let exchangeRates: [ExchangeRate]
  /// How an exchanged amount is rounded to the smallest unit.
  package let rounding: Rounding

  /// Reads amounts of a file.
  package init(currency: Currency, exchangeRates: [ExchangeRate], rounding: Rounding) {
    self.currency = currency
    self.exchangeRates = exchangeRates
    self.rounding = rounding
  }

  /// Reads `"100.00"`, or `{ "amount": "100.00", "currency": "JPY" }`, which is exchanged.
  package func money(_ value: ValueReader?) -> Money? {
    guard let value else { return nil }
    guard case .object = value.value.content else { return value.money(currency) }
    let stated = value.object { entry -> (Money, ValueReader)? in
      guard let named = entry.required("currency"), let foreign = named.currency(),
        let amount = entry.required("amount")?.money(foreign)
      else { return nil }
      return (amount, named)
    }
    guard let (amount, named) = stated else { return nil }
    if amount.currency == currency { return amount }
    let rate = exchangeRates.first { $0.from == amount.currency && $0.to == currency }
    guard let exchanged = rate?.exchange(amount, rounding: rounding) else {
      return named.refuse(ClaimComplaint.noExchangeRate(from: amount.currency, to: currency))
    }
    return exchanged
  }
}
