extension BillProblem {
  /// The cheapest bill within the limit, with what proves it; `nil` if no bill is within the limit.
  ///
  /// The limit's shadow price comes from the steps of the convex hull of each part's options. It gives a bound
  /// and a first bill, and it excludes most options; the bills of the others are gone through. The answer is
  /// optimal unless the search ran into its limits, and then says that it is not proven.
  public func solve(within limits: SearchLimits = SearchLimits()) -> BillAnswer? {
    guard let hull = CostHull(of: self), hull.leastValue <= limit,
      let cheapest = totals(of: hull.cheapest)
    else { return nil }
    if cheapest.nonOriginating <= limit {
      return BillAnswer(
        choices: hull.cheapest, totals: cheapest,
        certificate: BillCertificate(
          price: .nought, bound: ContentPrice.nought.bound(of: self), order: []),
        isOptimal: true)
    }
    var start = hull.cheapest
    var (cost, value) = (cheapest.cost, cheapest.nonOriginating)
    var price = ContentPrice.nought
    for step in hull.steps {
      start[step.part] = step.option
      cost += step.cost
      value -= step.saving
      guard value <= limit else { continue }
      price = ContentPrice(unchecked: Int128(step.cost), over: Int128(step.saving))
      break
    }
    var search = BillSearch(
      self, at: price, from: start, SupplyOption(cost: cost, nonOriginating: value))
    search.improve(search.deviations())
    let order = BillSearch.ordered(search.deviations())
    let isOptimal = search.run(order, within: limits)
    return totals(of: search.best).map { totals in
      BillAnswer(
        choices: search.best, totals: totals,
        certificate: BillCertificate(
          price: price, bound: search.bound, order: order.map(\.part)),
        isOptimal: isOptimal)
    }
  }
}
