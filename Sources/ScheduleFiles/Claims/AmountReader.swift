internal import TariffLaw

/// Reads the amounts of a file: in its currency, or in another with a rate of exchange that it states.
struct AmountReader {
  /// The currency of the file.
  let currency: Currency
  /// The rates of exchange that it states.
  let exchangeRates: [ExchangeRate]
  /// How an exchanged amount is rounded to the smallest unit.
  let rounding: Rounding

  /// Reads `"100.00"`, or `{ "amount": "100.00", "currency": "JPY" }`, which is exchanged.
  func money(_ value: ValueReader?) -> Money? {
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
