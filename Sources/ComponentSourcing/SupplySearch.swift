internal import TariffLaw

/// The search for the cheapest bill where suppliers cost something to take on: by taking on and leaving them.
struct SupplySearch {
  /// The cheapest bill found.
  struct Best {
    let places: [Int]
    let cost: Int64
  }

  let problem: SupplyProblem
  let limits: SearchLimits
  private(set) var best: Best?
  /// The least that is proven of branches that were not gone through; `nil` if all were.
  private(set) var open: Int64?
  /// The problem before any decision, with the price of its limit; `nil` if there is no bill.
  private(set) var root: Root?

  /// A problem without shared costs, and the price of its limit.
  struct Root {
    let bills: BillProblem
    let places: [[Int]]
    let price: ContentPrice
    let paid: Int64
  }

  /// Searches until it is proven that no bill is cheaper, or the limits are reached.
  init(_ problem: SupplyProblem, within limits: SearchLimits) {
    self.problem = problem
    self.limits = limits
    visit(problem.shared.map { _ in .open })
  }

  /// No bill costs less; `nil` if there is none.
  var bound: Int64? { best.map { min($0.cost, open ?? $0.cost) } }

  private mutating func visit(_ decisions: [SupplyProblem.Decision]) {
    guard let relaxed = problem.relaxed(decisions) else { return }
    let paid = ExactFraction(Int128(relaxed.paid))
    guard let answer = relaxed.bills.solve(within: limits.counting { $0.adding(paid) }) else {
      return
    }
    if root == nil {
      root = Root(
        bills: relaxed.bills, places: relaxed.places, price: answer.certificate.price,
        paid: relaxed.paid)
    }
    let places = zip(relaxed.places, answer.choices).map { $0[$1] }
    let cost = problem.cost(of: places)
    if best.map({ cost < $0.cost }) ?? true { best = Best(places: places, cost: cost) }
    guard answer.isOptimal else {
      let bound = Rounding.up.quotient(
        answer.certificate.bound, by: answer.certificate.price.denominator)
      let least = Int64(clamping: bound) + relaxed.paid
      open = min(open ?? least, least)
      return
    }
    let least = answer.totals.cost + relaxed.paid
    guard let known = best, least < known.cost, let supplier = unpaid(by: places, decisions) else {
      return
    }
    guard !limits.shouldStop() else {
      open = min(open ?? least, least)
      return
    }
    var (taken, left) = (decisions, decisions)
    taken[supplier] = .taken
    left[supplier] = .left
    visit(taken)
    visit(left)
  }

  /// The supplier that a bill takes on and whose cost it bears least of; `nil` if there is none.
  private func unpaid(by places: [Int], _ decisions: [SupplyProblem.Decision]) -> Int? {
    var (worst, most) = (Int?.none, Int64(0))
    for (index, supplier) in problem.shared.enumerated() {
      guard case .open = decisions[index] else { continue }
      let used = zip(supplier.places, places).count { $0 == $1 }
      guard used > 0 else { continue }
      let rest = supplier.cost - supplier.cost / Int64(max(1, supplier.count)) * Int64(used)
      if rest > most { (worst, most) = (index, rest) }
    }
    return worst
  }
}
