internal import TariffLaw

/// The search for the cheapest bill where suppliers cost something to take on: by taking on and leaving them.
///
/// Each offer of a supplier that is open bears a share of its cost, so that the cheapest bill of those offers costs no
/// more than the cheapest there is. Suppliers without which no better bill is left are taken on, those with which none
/// is are left, and of the others the one whose cost is borne least is tried both ways.
struct SupplySearch {
  /// The cheapest bill found.
  struct Best {
    let places: [Int]
    let cost: Int64
  }

  let problem: SupplyTask
  let limits: SearchLimits
  private(set) var best: Best?
  /// The least that is proven of branches that were not gone through; `nil` if all were.
  private(set) var open: Int64?
  /// The problem before any decision, with the price of its limit; `nil` if there is no bill.
  private(set) var root: Root?

  /// A problem without shared costs, and the price of its limit.
  struct Root {
    let bills: BillTask
    let parts: [[SupplyTask.Choice]]
    let price: ContentPrice
    let paid: Int64
  }

  /// What is handed from a problem to one with a decision more.
  private struct Start {
    let price: ContentPrice
    let worths: [Int64]?
    /// No bill of the problem costs less.
    let least: Int64
  }

  /// How many steps shares are improved by before the first decision, and after each.
  private static let steps = (first: 240, later: 24)
  /// How often shares and the price of the limit are fitted to each other before the first decision.
  private static let rounds = 5

  /// Searches until it is proven that no bill is cheaper, or the limits are reached.
  init(_ problem: SupplyTask, within limits: SearchLimits) {
    self.problem = problem
    self.limits = limits
    let decisions = problem.shared.map { _ in SupplyTask.Decision.open }
    visit(decisions, from: Start(price: .nought, worths: nil, least: 0))
  }

  /// No bill costs less; `nil` if there is none.
  var bound: Int64? { best.map { min($0.cost, open ?? $0.cost) } }

  private mutating func visit(_ decisions: [SupplyTask.Decision], from start: Start) {
    guard let tried = problem.deciding(decisions) else { return }
    if root != nil, limits.shouldStop() { return leave(at: start.least) }
    guard let relaxed = relax(tried, from: start) else { return }
    if root == nil {
      root = Root(
        bills: relaxed.bills, parts: tried.parts,
        price: relaxed.answer.certificate.price, paid: tried.paid)
    }
    guard relaxed.answer.isOptimal else { return leave(at: relaxed.next.least) }
    guard let shares = relaxed.shares else { return }
    tryTaking(shares.taken, decisions)
    guard let known = best, relaxed.next.least < known.cost else { return }
    var further = decisions
    fix(&further, tried, relaxed, shares.shares)
    let places = tried.places(relaxed.answer.choices)
    guard let supplier = unpaid(by: places, further, tried, shares.shares) else {
      // What was decided besides may not be paid for yet.
      if further != decisions { visit(further, from: relaxed.next) }
      return
    }
    guard !limits.shouldStop() else { return leave(at: relaxed.next.least) }
    for decision in [SupplyTask.Decision.taken, .left] {
      further[supplier] = decision
      visit(further, from: relaxed.next)
    }
  }

  /// A problem without shared costs, none of whose bills costs more than the same bill does, and its cheapest.
  private struct Relaxed {
    let bills: BillTask
    let answer: BillAnswer
    let shares: SupplierShares?
    let next: Start
  }

  /// Spreads the costs of suppliers over their offers, and finds the cheapest bill of those; `nil` if there is none.
  private mutating func relax(_ tried: SupplyTask.Tried, from start: Start) -> Relaxed? {
    var relaxed: Relaxed?
    var next = start
    let isFirst = root == nil
    let paid = ExactFraction(Int128(tried.paid))
    // The price of the limit depends on the shares, and they on the price.
    for _ in 0..<(isFirst ? Self.rounds : 1) {
      var shares: SupplierShares?
      if !problem.shared.isEmpty {
        var improved = SupplierShares(tried, of: problem, at: next.price, from: next.worths)
        improved.improve(
          steps: isFirst ? Self.steps.first : Self.steps.later, unless: limits.shouldStop)
        shares = improved
      }
      guard let bills = problem.bills(tried, bearing: shares?.shares),
        let answer = bills.solve(within: limits.counting { $0.adding(paid) })
      else { return nil }
      take(tried.places(answer.choices))
      let least = max(start.least, least(of: answer, paid: tried.paid))
      let isBetter = relaxed.map { least > $0.next.least } ?? true
      next = Start(price: answer.certificate.price, worths: shares?.worths, least: least)
      if isBetter { relaxed = Relaxed(bills: bills, answer: answer, shares: shares, next: next) }
      if !isBetter || shares == nil || !answer.isOptimal || limits.shouldStop() { break }
    }
    return relaxed
  }

  /// Leaves a branch of which only a bound is proven.
  private mutating func leave(at least: Int64) {
    open = min(open ?? least, least)
  }

  private mutating func take(_ places: [Int]) {
    let cost = problem.cost(of: places)
    if best.map({ cost < $0.cost }) ?? true { best = Best(places: places, cost: cost) }
  }

  /// What the bills of an answer cost at least.
  private func least(of answer: BillAnswer, paid: Int64) -> Int64 {
    if answer.isOptimal { return answer.totals.cost + paid }
    let bound = Rounding.up.quotient(
      answer.certificate.bound, by: answer.certificate.price.denominator)
    return Int64(clamping: bound) + paid
  }

  /// Looks for the cheapest bill of the suppliers that are taken on already and of some of the others.
  private mutating func tryTaking(_ taken: [Bool], _ decisions: [SupplyTask.Decision]) {
    let all = zip(decisions, taken).map { decision, isTaken -> SupplyTask.Decision in
      decision == .open ? (isTaken ? .taken : .left) : decision
    }
    guard let tried = problem.deciding(all), let bills = problem.bills(tried, bearing: nil),
      let answer = bills.solve(within: limits.counting { _ in nil })
    else { return }
    take(tried.places(answer.choices))
  }

  /// Decides on suppliers of which one decision leaves no better bill.
  private func fix(
    _ decisions: inout [SupplyTask.Decision], _ tried: SupplyTask.Tried,
    _ relaxed: Relaxed, _ shares: [[Int64]]
  ) {
    guard let best else { return }
    let (bills, certificate) = (relaxed.bills, relaxed.answer.certificate)
    let price = certificate.price
    // What is left before a bill is no better, times the price's denominator.
    let room =
      Int128(best.cost - tried.paid) * price.denominator - certificate.bound
    var slacks = problem.shared.map { Int128($0.cost) }
    var gains = problem.shared.map { _ in Int128(0) }
    for (part, choices) in tried.parts.enumerated() {
      var (first, second) = ((Int128.max, Int?.none), Int128.max)
      for place in choices.indices {
        let priced = price.priced(bills.parts[part][place])
        let supplier = tried.suppliers[part][place]
        if let supplier { slacks[supplier] -= Int128(shares[part][place]) }
        if priced < first.0 {
          (first, second) = ((priced, supplier), first.0)
        } else {
          second = min(second, priced)
        }
      }
      if let supplier = first.1 {
        gains[supplier] = second == .max ? room : gains[supplier] + second - first.0
      }
    }
    for supplier in decisions.indices where decisions[supplier] == .open {
      if gains[supplier] >= room {
        decisions[supplier] = .taken
      } else if slacks[supplier] * price.denominator >= room {
        decisions[supplier] = .left
      }
    }
  }

  /// The supplier that a bill takes on and whose cost it bears least of; `nil` if there is none.
  private func unpaid(
    by places: [Int], _ decisions: [SupplyTask.Decision], _ tried: SupplyTask.Tried,
    _ shares: [[Int64]]
  ) -> Int? {
    var rest: [Int: Int64] = [:]
    for (part, place) in places.enumerated() {
      guard let index = tried.parts[part].firstIndex(where: { $0.place == place }),
        let supplier = tried.suppliers[part][index], decisions[supplier] == .open
      else { continue }
      rest[supplier, default: problem.shared[supplier].cost] -= shares[part][index]
    }
    return rest.filter { $0.value > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
