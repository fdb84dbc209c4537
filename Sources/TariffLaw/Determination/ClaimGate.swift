/// The one way from what was said to facts that can be judged: what is wrong is noted, amounts are exchanged.
///
/// What comes out has amounts of one currency, from nothing up and small enough for every sum, shares up to the
/// whole, and no two facts of which one must be wrong. Everything that is judged later relies on it.
struct ClaimGate {
  /// What was found wrong, in the order of the facts.
  private(set) var problems: [Claim.Problem] = []
  let currency: Currency
  private let rates: [ExchangeRate]
  private let rounding: Rounding

  /// Opens a gate for amounts of a currency.
  init(currency: Currency, rates: [ExchangeRate], rounding: Rounding) {
    self.currency = currency
    self.rates = rates
    self.rounding = rounding
    checkRates()
  }

  /// Notes what is wrong with a fact.
  mutating func note(_ fact: String, _ kind: Claim.Problem.Kind) {
    problems.append(Claim.Problem(fact, kind))
  }

  private mutating func checkRates() {
    for (place, rate) in rates.enumerated() {
      if rate.trillionths <= 0 || rate.from == rate.to {
        note("exchange_rates[\(place)]", .notAnExchangeRate)
      } else if rates[..<place].contains(where: {
        $0.from == rate.from && $0.to == rate.to && $0.trillionths != rate.trillionths
      }) {
        note("exchange_rates[\(place)]", .twoExchangeRates(from: rate.from, to: rate.to))
      }
    }
  }

  /// Checks an amount and exchanges it, exactly or as it is paid.
  mutating func pass(
    _ amount: inout Money?, _ fact: @autoclosure () -> String, canBeBelowNothing: Bool = false,
    isPaid: Bool = false
  ) {
    guard let stated = amount else { return }
    guard stated.isHeld else { return note(fact(), .notHeld) }
    if stated.minorUnits < 0, !canBeBelowNothing { return note(fact(), .belowNothing) }
    guard stated.currency != currency else { return }
    guard let rate = rates.first(where: { $0.from == stated.currency && $0.to == currency }),
      rate.trillionths > 0
    else { return note(fact(), .noExchangeRate(from: stated.currency, to: currency)) }
    guard let exchanged = rate.exchange(stated) else { return note(fact(), .notHeld) }
    amount = isPaid ? Money(minorUnits: exchanged.rounded(rounding), currency) : exchanged
  }

  /// Checks an amount that was certainly said.
  mutating func pass(
    _ amount: inout Money, _ fact: @autoclosure () -> String, isPaid: Bool = false
  ) {
    var said: Money? = amount
    pass(&said, fact(), isPaid: isPaid)
    if let said { amount = said }
  }

  /// Checks a share or a rate.
  mutating func check(
    _ share: Percentage?, _ fact: @autoclosure () -> String, upTo highest: Percentage = .whole
  ) {
    guard let share else { return }
    if share < .zero { note(fact(), .belowNothing) }
    if share > highest { note(fact(), .above(share, highest: highest)) }
  }

  /// Checks what is said of a tariff.
  mutating func check(_ tariff: StatedTariff?, _ fact: String) {
    guard let tariff else { return }
    check(tariff.rate, fact + ".rate", upTo: .highestRate)
    check(tariff.mfn, fact + ".mfn", upTo: .highestRate)
    check(tariff.margin, fact + ".margin")
    if let enjoyed = tariff.enjoyedBy, let not = tariff.notEnjoyedBy,
      enjoyed.contains(where: not.contains)
    {
      note(fact + ".not_enjoyed_by", .contradicts(fact: fact + ".enjoyed_by"))
    }
    if let met = tariff.conditionsMet, let not = tariff.conditionsNotMet,
      met.contains(where: not.contains)
    {
      note(fact + ".conditions_not_met", .contradicts(fact: fact + ".conditions_met"))
    }
  }
}

extension ClaimGate {
  /// Checks the amounts of a valuation, on which duty is paid.
  mutating func pass(_ valuation: inout CustomsValuation?) {
    guard var stated = valuation else { return }
    pass(&stated.price, "valuation.price", isPaid: true)
    for element in CustomsValuation.Element.allCases where stated.elements[element] != nil {
      pass(&stated.elements[element], "valuation.\(element.rawValue)", isPaid: true)
    }
    valuation = stated
  }

  /// Checks the figures of a proof of origin.
  mutating func pass(_ proof: inout ProofOfOrigin?) {
    guard var stated = proof else { return }
    check(stated.shownContent, "proof.criterion", upTo: .highestRate)
    if let first = stated.original {
      let originals = [first] + stated.particulars.furtherOriginals
      for (place, original) in originals.enumerated() {
        let path = "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
        check(original.shownContent, path + "criterion", upTo: .highestRate)
        if let whole = original.quantity, whole <= 0 {
          note(path + "original_quantity", .noQuantity)
        }
        if let part = original.quantitySentOn, part <= 0 { note(path + "quantity", .noQuantity) }
      }
    }
    pass(&stated.consignmentFOB, "proof.consignment_fob")
    proof = stated
  }
}

extension Money {
  /// Whether its parts are parts of one smallest unit.
  fileprivate var isHeld: Bool { parts >= 0 && parts < divisions && minorUnits > .min }
}
