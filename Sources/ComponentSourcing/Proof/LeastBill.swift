internal import SourcingPlans
internal import TariffLaw

/// Finds the least cost of all bills below some cost, by a price of what counts and by going through what that leaves.
///
/// Each bill within the limit costs at least what its offers cost with what they count, at a price, less the limit at
/// that price. Offers that take a bill beyond the cost that is asked about are left out; the others are built up part
/// by part, and of two bills the dearer that counts no less is dropped. Suppliers of several parts are paid in equal
/// shares until it is decided whether they are taken on.
struct LeastBill {
  /// Why the bills were not gone through.
  enum Left: Error {
    /// There are too many.
    case tooLarge
    /// It was told to stop.
    case ended
  }

  struct Found {
    let cost: Int128
    let choices: [Int]
  }

  let model: WayModel
  /// A bill that is not counted.
  let besides: [Int]?
  private var cap: Int128
  private var found: Found?
  let stops: () -> Bool
  private var nodes = 0
  var states = 0
  /// How many options were looked at.
  var looked = 0

  /// How many digits a price has after the point, in powers of two.
  static let places: Int128 = 24
  static let statesAllowed = 1_000_000
  static let looksAllowed = 100_000_000
  private static let nodesAllowed = 4_000

  /// The cheapest bill that costs less than a number of units; `nil` if none does.
  static func find(
    in model: WayModel, below cap: Int128?, besides: [Int]? = nil,
    unless stops: @escaping () -> Bool = { false }
  ) throws(Left) -> Found? {
    if model.isImpossible { return nil }
    var search = Self(model, cap, besides, stops)
    if cap == nil { try search.seed() }
    try search.visit(model.shared.map { _ in nil })
    return search.found
  }

  private init(
    _ model: WayModel, _ cap: Int128?, _ besides: [Int]?, _ stops: @escaping () -> Bool
  ) {
    self.model = model
    self.stops = stops
    self.besides = besides
    let most = model.parts.reduce(Int128(1)) { $0 + ($1.lazy.map(\.cost).max() ?? 0) }
    self.cap = cap ?? model.shared.reduce(most) { $0 + $1.cost }
  }

  /// Finds some bill within the limit, so that what is dearer need not be gone through.
  private mutating func seed() throws(Left) {
    var price: Int128 = 0
    if let limit = model.limit { price = try self.price(model.parts, limit) }
    var chosen: [WayModel.Option] = []
    for options in model.parts {
      var best: (option: WayModel.Option, priced: Int128)?
      for option in options {
        let priced = try Self.priced(option, price)
        if let best, (best.priced, best.option.value) <= (priced, option.value) { continue }
        best = (option, priced)
      }
      if let best { chosen.append(best.option) }
    }
    var unused = (model.limit ?? 0) - chosen.reduce(0) { $0 + $1.value }
    guard model.limit == nil || unused >= 0 else { return }
    func fits(_ option: WayModel.Option, in part: Int) -> Bool {
      model.limit == nil || option.value - chosen[part].value <= unused
    }
    // Each part in turn takes the cheapest that still fits.
    for (part, options) in model.parts.enumerated() {
      let best = options.filter { fits($0, in: part) }.min { $0.cost < $1.cost }
      guard let best, best.cost < chosen[part].cost else { continue }
      unused -= best.value - chosen[part].value
      chosen[part] = best
    }
    if let besides, chosen.map(\.place) == besides {
      var least: (cost: Int128, part: Int, option: WayModel.Option)?
      for (part, options) in model.parts.enumerated() {
        for option in options where option.place != besides[part] && fits(option, in: part) {
          let more = option.cost - chosen[part].cost
          if least.map({ more < $0.cost }) ?? true { least = (more, part, option) }
        }
      }
      guard let least else { return }
      chosen[least.part] = least.option
    }
    let choices = chosen.map(\.place)
    found = Found(cost: cost(choices), choices: choices)
    cap = min(cap, cost(choices))
  }

  private func cost(_ choices: [Int]) -> Int128 {
    let own = zip(model.parts, choices).reduce(Int128(0)) { sum, part in
      sum + (part.0.first { $0.place == part.1 }?.cost ?? 0)
    }
    return model.shared.reduce(own) { sum, supplier in
      zip(supplier.places, choices).contains { $0 == $1 } ? sum + supplier.cost : sum
    }
  }

  /// The options where some suppliers are taken on or left, and what is paid for those taken.
  private func options(_ decisions: [Bool?]) -> (parts: [[WayModel.Option]], paid: Int128) {
    var parts = model.parts
    var paid: Int128 = 0
    for (supplier, decision) in zip(model.shared, decisions) {
      if decision == true { paid += supplier.cost }
      guard decision != true else { continue }
      let share = supplier.cost / Int128(max(1, supplier.places.count { $0 != nil }))
      for (part, place) in supplier.places.enumerated() {
        guard let place, let at = parts[part].firstIndex(where: { $0.place == place }) else {
          continue
        }
        if decision == false { parts[part].remove(at: at) } else { parts[part][at].cost += share }
      }
    }
    return (parts, paid)
  }

  private mutating func visit(_ decisions: [Bool?]) throws(Left) {
    nodes += 1
    guard nodes <= Self.nodesAllowed else { throw .tooLarge }
    let (parts, paid) = options(decisions)
    if parts.contains(where: \.isEmpty) { return }
    guard let choices = try cheapest(parts, below: cap - paid) else { return }
    let relaxed =
      zip(parts, choices).reduce(paid) { sum, part in
        sum + (part.0.first { $0.place == part.1 }?.cost ?? 0)
      }
    let cost = cost(choices)
    if cost < cap {
      found = Found(cost: cost, choices: choices)
      cap = cost
    }
    guard relaxed < cost else { return }
    // The supplier that is taken on and bears least of its cost.
    var (worst, most) = (Int?.none, Int128(0))
    for (place, supplier) in model.shared.enumerated() where decisions[place] == nil {
      let used = Int128(zip(supplier.places, choices).count { $0 == $1 })
      let count = Int128(max(1, supplier.places.count { $0 != nil }))
      let rest = supplier.cost - supplier.cost / count * used
      if used > 0, rest > most { (worst, most) = (place, rest) }
    }
    guard let worst else { return }
    for decision in [true, false] {
      var next = decisions
      next[worst] = decision
      try visit(next)
    }
  }
}
