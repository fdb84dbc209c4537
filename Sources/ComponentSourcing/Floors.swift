internal import TariffLaw

/// What bills cost at least that lack an offer, or have it, by the price of a limit alone.
struct Floors: Sendable {
  private let price: ContentPrice
  /// What all parts together cost at least at the price, less what the limit is worth.
  private let bound: Int128
  private let paid: Int64
  /// The places of each part's options, and what each costs at the price.
  private let priced: [[(place: Int, cost: Int128)]]
  private let least: [Int128]

  init(of bills: BillProblem, _ places: [[Int]], at price: ContentPrice, paid: Int64) {
    self.price = price
    self.paid = paid
    bound = price.bound(of: bills)
    priced = zip(bills.parts, places).map { options, places in
      zip(places, options).map { ($0, price.priced($1)) }
    }
    least = priced.map { $0.lazy.map(\.cost).min() ?? 0 }
  }

  /// What a bill costs at least whose part has another offer; `nil` if there is no other.
  func without(_ place: Int, of part: Int) -> Int64? {
    var other: Int128?
    for option in priced[part] where option.place != place {
      other = min(other ?? option.cost, option.cost)
    }
    return other.map { cost(bound - least[part] + $0) }
  }

  /// What a bill costs at least whose part has an offer; `nil` if it is not among those that may be chosen.
  func with(_ place: Int, of part: Int) -> Int64? {
    priced[part].first { $0.place == place }.map { cost(bound - least[part] + $0.cost) }
  }

  private func cost(_ bound: Int128) -> Int64 {
    Int64(clamping: Rounding.up.quotient(bound, by: price.denominator)) + paid
  }

  /// The price in smallest units of cost for each of value.
  func price(in problem: LaneProblem) -> ExactFraction? {
    ExactFraction(price.numerator, over: price.denominator)
      .multiplied(by: ExactFraction(problem.valueScale, over: problem.scale))?.reduced
  }
}
