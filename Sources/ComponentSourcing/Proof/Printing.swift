internal import SourcingPlans
internal import TariffLaw

/// How an answer prints amounts, shares and states.
struct Printing {
  let plan: SourcingPlan

  /// An amount to the smallest unit, half up.
  func amount(_ value: ExactFraction) throws(TooFine) -> AnswerValue {
    .text(try text(value, .halfUp))
  }

  func text(_ value: ExactFraction, _ rounding: Rounding) throws(TooFine) -> String {
    guard let units = value.times(1, rounding: rounding).flatMap(Int64.init(exactly:)) else {
      throw TooFine()
    }
    return Money(minorUnits: units, plan.currency).amount
  }

  /// An amount in units of the currency, exactly.
  func exact(_ value: ExactFraction) throws(TooFine) -> AnswerValue {
    var unit = ExactFraction(1)
    for _ in 0..<plan.currency.exponent { unit = try unit * ExactFraction(1, over: 10) }
    return .text(try (value * unit).description)
  }

  /// An amount that stands exactly; `nil` if it does not.
  func value(ofExact stated: AnswerValue?) -> ExactFraction? {
    guard let parts = stated?.text?.split(separator: "/", omittingEmptySubsequences: false),
      parts.count <= 2, let above = Int128(parts[0])
    else { return nil }
    var below: Int128 = 1
    if parts.count == 2 {
      guard let whole = Int128(parts[1]), whole > 0 else { return nil }
      below = whole
    }
    var unit: Int128 = 1
    for _ in 0..<plan.currency.exponent { unit *= 10 }
    return ExactFraction(above, over: below).multiplied(by: ExactFraction(unit))
  }

  /// A fraction without a unit.
  static func fraction(_ stated: AnswerValue?) -> ExactFraction? {
    guard let parts = stated?.text?.split(separator: "/", omittingEmptySubsequences: false),
      parts.count == 2, let above = Int128(parts[0]), let below = Int128(parts[1]), above >= 0,
      below > 0
    else { return nil }
    return ExactFraction(above, over: below)
  }

  /// The decimals of a rate of exchange.
  static let ratePlaces = 12

  /// A decimal as a whole number of its last place; `nil` if it is none.
  static func decimal(_ stated: AnswerValue?, places: Int) -> Int128? {
    guard let sides = stated?.text?.split(separator: ".", omittingEmptySubsequences: false),
      sides.count <= 2, let whole = Int128(sides[0]),
      sides[0].allSatisfy({ $0.isASCII && $0.isWholeNumber })
    else { return nil }
    let digits = sides.count == 2 ? String(sides[1]) : ""
    guard digits.count <= places, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
      return nil
    }
    let padded = digits + String(repeating: "0", count: places - digits.count)
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let (product, isLost) = whole.multipliedReportingOverflow(by: scale)
    guard !isLost, let rest = padded.isEmpty ? 0 : Int128(padded) else { return nil }
    return product + rest
  }

  /// A price in smallest units of its currency; `nil` if it is none.
  static func price(_ stated: AnswerValue?, _ currency: Currency) -> ExactFraction? {
    let places = Int(currency.exponent) + SourcingPlan.extraPlaces
    return decimal(stated, places: places).map { units in
      var scale: Int128 = 1
      for _ in 0..<SourcingPlan.extraPlaces { scale *= 10 }
      return ExactFraction(units, over: scale).reduced
    }
  }

  /// A price with as many places more than its currency as it needs.
  static func price(_ amount: ExactFraction, _ currency: Currency) throws(TooFine) -> AnswerValue {
    var scale: Int128 = 1
    for more in 0...SourcingPlan.extraPlaces {
      if let units = amount.multiplied(by: ExactFraction(scale))?.reduced, units.denominator == 1,
        let whole = Int64(exactly: units.numerator)
      {
        return .text(
          DecimalText.text(whole, places: Int(currency.exponent) + more, isShortest: false))
      }
      scale *= 10
    }
    throw TooFine()
  }

  /// A rate of exchange with all its decimals.
  static func rate(_ trillionths: Int128) -> String {
    DecimalText.text(Int64(clamping: trillionths), places: ratePlaces, isShortest: true)
  }

  /// Where the duty on a part comes from.
  static func source(_ duty: PartDuty) -> String {
    switch duty.source {
    case .domestic: "bought at home"
    case .plan: "stated"
    case .schedule(let scheme):
      duty.isHighest ? scheme.name + ", the highest of its lines" : scheme.name
    }
  }
}
