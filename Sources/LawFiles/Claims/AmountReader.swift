package import Reading
package import TariffLaw

/// Reads the amounts of a file: in its currency, or in another with a rate of exchange that it states.
package struct AmountReader {
  /// The currency of the file.
  package let currency: Currency
  /// The rates of exchange that it states.
  package let exchangeRates: [ExchangeRate]
  /// How an exchanged amount is rounded to the smallest unit where duty is paid on it.
  package let rounding: Rounding
  /// Whether amounts stay in the currency in which they are stated, to be exchanged where the facts are checked.
  package let keepsCurrencies: Bool

  /// Reads amounts of a file.
  package init(
    currency: Currency, exchangeRates: [ExchangeRate], rounding: Rounding,
    keepingCurrencies keepsCurrencies: Bool = false
  ) {
    self.keepsCurrencies = keepsCurrencies
    self.currency = currency
    self.exchangeRates = exchangeRates
    self.rounding = rounding
  }

  /// Reads an amount on which duty is paid: one that is exchanged is rounded.
  package func paid(_ value: ValueReader?) -> Money? {
    guard let amount = money(value) else { return nil }
    guard case .object? = value?.value.content else { return amount }
    return Money(minorUnits: amount.rounded(rounding), amount.currency)
  }

  /// Reads `"100.00"`, or `{ "amount": "100.00", "currency": "JPY" }`, which is exchanged and stays exact.
  package func money(_ value: ValueReader?, allowingNegative: Bool = false) -> Money? {
    guard let value else { return nil }
    guard case .object = value.value.content else {
      return value.amount(currency, allowingNegative: allowingNegative)
    }
    if value.isRange { return value.refuse(ClaimComplaint.rangeHere) }
    let stated = value.object { entry -> (Money, ValueReader)? in
      let (named, stated) = (entry.required("currency"), entry.required("amount"))
      guard let named, let foreign = named.currency(),
        let amount = stated?.amount(foreign, allowingNegative: allowingNegative)
      else { return nil }
      return (amount, named)
    }
    guard let (amount, named) = stated else { return nil }
    if amount.currency == currency { return amount }
    let rate = exchangeRates.first { $0.from == amount.currency && $0.to == currency }
    guard let exchanged = rate?.exchange(amount) else {
      return named.refuse(ClaimComplaint.fact(.noExchangeRate(from: amount.currency, to: currency)))
    }
    return keepsCurrencies ? amount : exchanged
  }
}

extension ValueReader {
  /// Whether it is written as a range.
  fileprivate var isRange: Bool { value["from"] != nil || value["to"] != nil }

  /// Reads a decimal in the place of which `afta origin` takes a range.
  func oneDecimal(places: Int) -> Int64? {
    isRange ? refuse(ClaimComplaint.rangeHere) : decimal(places: places)
  }

  /// Reads an amount with the decimals of its currency, or with more, up to six, as the value of one unit has.
  fileprivate func amount(_ currency: Currency, allowingNegative: Bool) -> Money? {
    let places = Int(currency.exponent)
    guard case .string(let text) = value.content,
      let point = text.lastIndex(of: "."), text[point...].dropFirst().count > places
    else {
      return decimal(places: places, allowingNegative: allowingNegative)
        .map { Money(minorUnits: $0, currency) }
    }
    var divisor: Int128 = 1
    for _ in places..<Money.shownPlaces { divisor *= 10 }
    return decimal(places: Money.shownPlaces, allowingNegative: allowingNegative).flatMap {
      Money(units: ExactFraction(Int128($0), over: divisor), currency)
    }
  }
}
