extension BillTask {
  /// The cheapest bill within the limit, with what proves it; `nil` if no bill is within the limit.
  ///
  /// The limit's shadow price comes from the steps of the convex hull of each part's options. It gives a bound
  /// and a first bill, and it excludes most options; the bills of the others are gone through. The answer is
  /// optimal unless the search ran into its limits, and then says that it is not proven.
  public func solve(within limits: SearchLimits = SearchLimits()) -> BillAnswer? {
    guard let hull = CostHull(of: self), hull.leastValue <= usableLimit,
      let cheapest = totals(of: hull.cheapest)
    else { return nil }
    let excess = cheapest.nonOriginating - usableLimit
    guard excess > 0, let last = hull.step(atWhichSaved: excess) else {
      return answer(hull.cheapest, at: .nought, order: [], isOptimal: true)
    }
    let (start, saved) = hull.bill(saving: excess, through: last)
    let price = ContentPrice(unchecked: Int128(last.cost), over: Int128(last.saving))
    var search = BillSearch(self, at: price, from: start, unused: saved - excess)
    let isOptimal = search.run(within: limits)
    return answer(search.best, at: price, order: search.order, isOptimal: isOptimal)
  }

  private func answer(
    _ choices: [Int], at price: ContentPrice, order: [Int], isOptimal: Bool
  ) -> BillAnswer? {
    totals(of: choices).map { totals in
      BillAnswer(
        choices: choices, totals: totals,
        certificate: BillCertificate(price: price, bound: price.bound(of: self), order: order),
        isOptimal: isOptimal)
    }
  }
}
