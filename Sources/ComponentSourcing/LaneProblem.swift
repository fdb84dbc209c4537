internal import TariffLaw

/// One treatment of a product on one way, as a problem in whole numbers.
///
/// The FOB price is a constant plus κ times the costs, so that both the duty on the product and what the limit
/// allows are linear in the choice. Costs are counted from the cheapest offer of each part, values from the
/// lightest, in fractions of the smallest unit that make all of them whole.
struct LaneProblem {
  let priced: PricedLane
  let treatment: ProductTreatment
  var supply: SupplyProblem
  /// What every bill costs, beside what the problem counts.
  let constant: ExactFraction
  /// How many units of the problem's costs a smallest unit of the currency has.
  let scale: Int128
  /// How many units of the problem's values a smallest unit of the currency has.
  let valueScale: Int128

  /// Makes the problem; `nil` if its numbers are too large or too fine to be compared exactly.
  init?(_ treatment: ProductTreatment, on priced: PricedLane) {
    guard let terms = LaneTerms(treatment, on: priced),
      let scale = ExactFraction.commonDenominator(terms.costs.joined() + terms.shared.map(\.cost)),
      let valueScale = ExactFraction.commonDenominator(terms.values.joined())
    else { return nil }
    func whole(_ amount: ExactFraction, _ scale: Int128) -> Int64? {
      amount.times(scale, rounding: .down).flatMap(Int64.init(exactly:))
    }
    var parts: [[SupplyProblem.Choice]] = []
    var most: Int64 = 0
    for (costs, values) in zip(terms.costs, terms.values) {
      var choices: [SupplyProblem.Choice] = []
      for (place, (cost, value)) in zip(costs, values).enumerated() {
        guard let cost = whole(cost, scale), let value = whole(value, valueScale) else {
          return nil
        }
        choices.append(
          SupplyProblem.Choice(
            place: place, option: SupplyOption(cost: cost, nonOriginating: value)))
      }
      parts.append(choices)
      most = Self.sum(most, choices.map(\.option.cost).max() ?? 0)
    }
    // What is allowed is rounded down: no bill of whole numbers lies between.
    guard let limit = whole(terms.allowed, valueScale) else { return nil }
    var shared: [SupplyProblem.Shared] = []
    for supplier in terms.shared {
      guard let cost = whole(supplier.cost, scale) else { return nil }
      shared.append(SupplyProblem.Shared(cost: cost, places: supplier.places))
      most = Self.sum(most, cost)
    }
    guard most <= Int64.max / 4,
      BillProblem(parts.map { $0.map(\.option) }, limit: max(0, limit)) != nil
    else { return nil }
    self.priced = priced
    self.treatment = treatment
    supply = SupplyProblem(parts, limit: limit, shared: shared)
    constant = terms.constant
    self.scale = scale
    self.valueScale = valueScale
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
}
