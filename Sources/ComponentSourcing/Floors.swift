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

  /// What of the limit no bill can use.
  private let unusable: Int64

  init(of root: SupplySearch.Root) {
    price = root.price
    paid = root.paid
    bound = price.bound(of: root.bills)
    unusable = root.bills.limit - root.bills.usableLimit
    let price = root.price
    priced = zip(root.bills.parts, root.parts).map { options, choices in
      zip(choices, options).map { ($0.place, price.priced($1)) }
    }
    least = priced.map { options in
      var least = options.first?.cost ?? 0
      for option in options { least = min(least, option.cost) }
      return least
    }
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

  /// What no fall of an offer's price is less than at which a bill with it comes down to a cost.
  ///
  /// - Parameters:
  ///   - landed: What a bill with the offer costs at least.
  ///   - cost: What it is to cost at most.
  ///   - move: What a fall by a smallest unit of price takes of its cost, and adds to what its limit leaves.
  ///   - problem: The problem.
  /// - Returns: Smallest units of the price; `nil` if it cannot be held.
  func leastFall(
    from landed: ExactFraction, to cost: ExactFraction, by move: PriceMove,
    in problem: LaneTask
  ) -> ExactFraction? {
    // What was of no use before can be once the limit leaves more.
    guard let price = self.price(in: problem),
      let worth = ExactFraction(Int128(unusable), over: problem.valueScale).multiplied(by: price),
      let over = landed.subtracting(worth)?.subtracting(cost),
      let each = price.multiplied(by: move.value)?.adding(move.cost)
    else { return nil }
    return over > ExactFraction(0) ? over.divided(by: each) : ExactFraction(0)
  }

  /// The price in smallest units of cost for each of value.
  func price(in problem: LaneTask) -> ExactFraction? {
    ExactFraction(price.numerator, over: price.denominator)
      .multiplied(by: ExactFraction(problem.valueScale, over: problem.scale))?.reduced
  }
}
