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
