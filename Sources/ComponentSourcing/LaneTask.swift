internal import TariffLaw

/// One treatment of a product on one way, as a problem in whole numbers.
///
/// The FOB price is a constant plus κ times the costs, so that both the duty on the product and what the limit
/// allows are linear in the choice. Costs are counted from the cheapest offer of each part, values from the
/// lightest, in fractions of the smallest unit that make all of them whole. Where no such fraction is large enough,
/// all are rounded down: then no bill of the way is missing, some may be too many, and each is looked at exactly.
struct LaneTask: Sendable {
  let priced: PricedLane
  let treatment: ProductTreatment
  var terms: LaneTerms
  var supply: SupplyTask
  /// How many units of the problem's costs a smallest unit of the currency has.
  let scale: Int128
  /// How many units of the problem's values a smallest unit of the currency has.
  let valueScale: Int128
  /// Whether the amounts are whole numbers as they are, and not rounded.
  let isExact: Bool

  /// What every bill costs, beside what the problem counts.
  var constant: ExactFraction { terms.constant }

  /// Makes the problem; `nil` if its amounts cannot be held.
  init?(_ treatment: ProductTreatment, on priced: PricedLane) {
    guard let terms = LaneTerms(treatment, on: priced) else { return nil }
    self.init(terms, treatment, on: priced)
  }

  /// Makes the problem of coefficients; `nil` if its amounts cannot be held.
  init?(_ terms: LaneTerms, _ treatment: ProductTreatment, on priced: PricedLane) {
    self.priced = priced
    self.treatment = treatment
    self.terms = terms
    let scale = Self.common(terms.costs + [terms.shared.map(\.cost)])
    let valueScale = Self.common(terms.values)
    if let scale, let valueScale, let supply = Self.supply(terms, scale, valueScale) {
      (self.supply, self.scale, self.valueScale, isExact) = (supply, scale, valueScale, true)
      return
    }
    // The finest decimal fractions that fit.
    let cost = Self.finest { Self.supply(terms, $0, 1) != nil }
    let value = Self.finest { Self.supply(terms, 1, $0) != nil }
    guard let supply = Self.supply(terms, cost, value) else { return nil }
    (self.supply, self.scale, self.valueScale, isExact) = (supply, cost, value, false)
  }

  private static func common(_ amounts: [[ExactFraction]]) -> Int128? {
    var common: Int128 = 1
    for row in amounts {
      guard let next = ExactFraction.commonDenominator(row, and: common) else { return nil }
      common = next
    }
    return common
  }

  private static func finest(_ fits: (Int128) -> Bool) -> Int128 {
    var scale: Int128 = 1
    while scale < 1_000_000_000_000_000, fits(scale * 10) { scale *= 10 }
    return scale
  }

  private static func supply(
    _ terms: LaneTerms, _ scale: Int128, _ valueScale: Int128
  ) -> SupplyTask? {
    func whole(_ amount: ExactFraction, _ scale: Int128) -> Int64? {
      amount.floor(times: scale).flatMap(Int64.init(exactly:))
    }
    var parts: [[SupplyTask.Choice]] = []
    parts.reserveCapacity(terms.costs.count)
    var most: Int64 = 0
    for (costs, values) in zip(terms.costs, terms.values) {
      var choices: [SupplyTask.Choice] = []
      choices.reserveCapacity(costs.count)
      var dearest: Int64 = 0
      for (place, (cost, value)) in zip(costs, values).enumerated() {
        guard let cost = whole(cost, scale), let value = whole(value, valueScale) else {
          return nil
        }
        dearest = max(dearest, cost)
        choices.append(
          SupplyTask.Choice(
            place: place, option: SupplyOption(cost: cost, nonOriginating: value)))
      }
      parts.append(choices)
      most = sum(most, dearest)
    }
    // What is allowed is rounded down: no bill of whole numbers lies between. More than any bill comes to is no use.
    let heaviest = parts.reduce(Int64(0)) {
      sum($0, $1.lazy.map(\.option.nonOriginating).max() ?? 0)
    }
    guard let allowed = terms.allowed.floor(times: valueScale) else { return nil }
    let limit = Int64(clamping: min(allowed, Int128(heaviest)))
    var shared: [SupplyTask.Shared] = []
    for supplier in terms.shared {
      guard let cost = whole(supplier.cost, scale) else { return nil }
      shared.append(SupplyTask.Shared(cost: cost, places: supplier.places))
      most = sum(most, cost)
    }
    guard most <= Int64.max / 8,
      BillTask(parts.map { $0.map(\.option) }, limit: heaviest) != nil
    else { return nil }
    return SupplyTask(parts, limit: limit, shared: shared)
  }

  private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
    let (sum, isLost) = one.addingReportingOverflow(other)
    return isLost ? .max : sum
  }

  /// The landed cost of which the problem counts a part; `nil` if it cannot be held.
  func landed(_ cost: Int64) -> ExactFraction? {
    constant.adding(ExactFraction(Int128(cost), over: scale))
  }

  /// The least of the problem's costs that is not below a landed cost; `nil` if it cannot be held.
  func counted(_ landed: ExactFraction) -> Int64? {
    landed.subtracting(constant)?.times(scale, rounding: .up).flatMap(Int64.init(exactly:))
  }

  /// What a bill leaves of its limit, exactly; `nil` if it cannot be held.
  func slack(_ places: [Int]) -> ExactFraction? {
    ExactFraction.sum(zip(terms.values, places).map { $0[$1] })
      .flatMap { terms.allowed.subtracting($0) }
  }
}

extension ExactFraction {
  /// The value times a whole number, rounded down, at full width; `nil` if it cannot be held.
  func floor(times factor: Int128) -> Int128? {
    if let quick = times(factor, rounding: .down) { return quick }
    guard factor > 0 else { return nil }
    let below = denominator.magnitude
    var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest < 0 { (whole, rest) = (whole - 1, rest + denominator) }
    let (product, isLost) = whole.multipliedReportingOverflow(by: factor)
    guard !isLost else { return nil }
    // The rest is below the denominator, so that the quotient is below the factor.
    let wide = rest.magnitude.multipliedFullWidth(by: factor.magnitude)
    let (quotient, _) = below.dividingFullWidth(wide)
    return Int128(exactly: quotient).flatMap {
      let (sum, isLost) = product.addingReportingOverflow($0)
      return isLost ? nil : sum
    }
  }
}
