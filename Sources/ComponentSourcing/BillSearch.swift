internal import TariffLaw

/// The search through the bills that a price's bound does not exclude.
///
/// The parts that may deviate from the starting bill are dealt out to two lists of bills, a part to whichever is
/// shorter. After each, every bill of one list is put together with the cheapest of the other that fits. A
/// better bill then deviates in some part to come as well: a bill is dropped once it leaves no room for the
/// least of them, and the search has ended when no part is left.
struct BillSearch {
  private let problem: BillTask
  private let price: ContentPrice
  /// The bill that deviations start from; each of its options is best at the price.
  private let start: [Int]
  /// What the starting bill leaves of the limit.
  private let unused: Int64
  private let core: SearchCore
  private var halves = [PartialBills(), PartialBills()]
  /// What the best bill costs more than the starting bill: nought or less.
  private var bestCost: Int64
  /// The best bill found.
  private(set) var best: [Int]

  /// Starts at a bill, and looks which others a single deviation from it makes.
  init(_ problem: BillTask, at price: ContentPrice, from start: [Int], unused: Int64) {
    var (bestCost, best) = (Int64(0), start)
    for (part, options) in problem.parts.enumerated() {
      let base = options[start[part]]
      for (place, option) in options.enumerated()
      where option.nonOriginating - base.nonOriginating <= unused
        && option.cost - base.cost < bestCost
      {
        bestCost = option.cost - base.cost
        best = start
        best[part] = place
      }
    }
    (self.problem, self.price, self.start, self.unused) = (problem, price, start, unused)
    (self.bestCost, self.best) = (bestCost, best)
    core = SearchCore(
      of: problem, from: start, at: price,
      within: price.excess(bestCost - problem.costStep, unused))
  }

  /// The parts in which a better bill may deviate, as they are gone through.
  var order: [Int] { core.parts.compactMap(\.deviations.first?.part) }

  /// The most that excess and unused limit together may come to in a better bill.
  private var room: Int128 { price.excess(bestCost - problem.costStep, unused) }

  /// Goes through all better bills; `false` if it ran into the limits.
  mutating func run(within limits: SearchLimits) -> Bool {
    for part in core.parts where part.least <= room {
      let half = halves[0].bills.count <= halves[1].bills.count ? 0 : 1
      let other = halves[1 - half]
      guard let lightest = other.bills.first, let heaviest = other.bills.last else { return true }
      let (lowest, highest) = (
        lightest.value + part.reachToCome.lowerBound, heaviest.value + part.reachToCome.upperBound
      )
      // Bills as they were have been put together with all there are: they need a part to come.
      let bounds = PartialBills.Bounds(
        price: price,
        cost: Int64(clamping: Int128(bestCost - problem.costStep) + price.worth(of: highest)),
        value: unused - lowest, excess: room,
        oldExcess: part.leastToCome.map { room - $0 } ?? -1)
      let states = min(limits.states, Int(Int32.max)) - other.madeCount
      // Only where it is wanted: it takes as long as a look at every option.
      let progress = limits.report == nil ? nil : progress
      let isDone = halves[half].extend(by: part.deviations, within: bounds) { made in
        if let progress { limits.report?(progress) }
        return made > states || limits.shouldStop()
      }
      guard isDone else { return false }
      combine()
    }
    return true
  }

  /// What is found and proven so far.
  private var progress: SearchProgress {
    SearchProgress(
      best: ExactFraction(Int128(problem.totals(of: best)?.cost ?? 0)),
      bound: ExactFraction(price.bound(of: problem), over: price.denominator))
  }

  /// Puts each bill of one half together with the cheapest of the other that fits.
  private mutating func combine() {
    let (bills, others) = (halves[0].bills, halves[1].bills)
    var found: (PartialBills.Bill, PartialBills.Bill)?
    var place = others.count - 1
    for bill in bills {
      while place >= 0, bill.value + others[place].value > unused { place -= 1 }
      guard place >= 0 else { break }
      if bill.cost + others[place].cost < bestCost {
        bestCost = bill.cost + others[place].cost
        found = (bill, others[place])
      }
    }
    guard let found else { return }
    best = start
    for (half, bill) in zip(halves, [found.0, found.1]) {
      for (part, option) in half.deviations(through: bill.last) { best[part] = option }
    }
  }
}
