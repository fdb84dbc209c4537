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

  private let model: WayModel
  /// A bill that is not counted.
  private let besides: [Int]?
  private var cap: Int128
  private var found: Found?
  private let stops: () -> Bool
  private var nodes = 0
  private var states = 0
  /// How many options were looked at.
  private var looked = 0

  /// How many digits a price has after the point, in powers of two.
  private static let places: Int128 = 24
  private static let statesAllowed = 1_000_000
  private static let looksAllowed = 100_000_000
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

  /// Counts what is looked at.
  private mutating func look(at parts: [[WayModel.Option]]) throws(Left) {
    looked += parts.reduce(1) { $0 + $1.count }
    guard looked <= Self.looksAllowed else { throw .tooLarge }
    if stops() { throw .ended }
  }

  /// The price at which the limit is kept, nearly; nought if the limit does not matter.
  private mutating func price(_ parts: [[WayModel.Option]], _ limit: Int128) throws(Left) -> Int128
  {
    func excess(_ price: Int128) throws(Left) -> Int128 {
      try look(at: parts)
      var sum = -limit
      for options in parts {
        var (least, value) = (Int128.max, Int128(0))
        for option in options {
          let priced = try Self.priced(option, price)
          if priced < least || priced == least && option.value < value {
            (least, value) = (priced, option.value)
          }
        }
        sum += value
      }
      return sum
    }
    if try excess(0) <= 0 { return 0 }
    var (low, high) = (Int128(0), Int128(1) << Self.places)
    while try excess(high) > 0 {
      low = high
      high *= 2
      if high > 1 << 60 { return low }
    }
    while high - low > max(1, high >> 40) {
      let middle = (low + high) / 2
      if try excess(middle) > 0 { low = middle } else { high = middle }
    }
    return high
  }

  private static func priced(_ option: WayModel.Option, _ price: Int128) throws(Left) -> Int128 {
    let (worth, isLost) = price.multipliedReportingOverflow(by: option.value)
    let (sum, isSumLost) = (option.cost << places).addingReportingOverflow(worth)
    guard !isLost, !isSumLost, sum.magnitude < 1 << 124 else { throw .tooLarge }
    return sum
  }

  private struct State {
    var value, cost, excess: Int128
    /// Whether it differs from the bill that is not counted.
    var differs: Bool
    var made: Int32
  }

  /// The cheapest bill of some options within the limit, below a cost.
  private mutating func cheapest(
    _ parts: [[WayModel.Option]], below cap: Int128
  ) throws(Left) -> [Int]? {
    let limit = model.limit
    var price: Int128 = 0
    if let limit { price = try self.price(parts, limit) }
    var bound = -price * (limit ?? 0)
    var rest: [[(option: WayModel.Option, excess: Int128)]] = []
    for options in parts {
      var priced: [Int128] = []
      for option in options { priced.append(try Self.priced(option, price)) }
      let least = priced.min() ?? 0
      bound += least
      rest.append(zip(options, priced).map { ($0, $1 - least) })
    }
    let gap = (cap << Self.places) - bound
    guard gap > 0 else { return nil }
    rest = rest.map { $0.filter { $0.excess < gap } }
    var choices = rest.map { $0.first?.option.place ?? 0 }
    var first = State(value: 0, cost: 0, excess: 0, differs: besides == nil, made: -1)
    for (part, options) in rest.enumerated() where options.count == 1 {
      first.value += options[0].option.value
      first.cost += options[0].option.cost
      first.excess += options[0].excess
      if let besides, options[0].option.place != besides[part] { first.differs = true }
    }
    let path = Self.path(rest)
    var (least, most) = ([Int128](repeating: 0, count: path.count + 1), [Int128]())
    most = least
    for place in path.indices.reversed() {
      let values = rest[path[place]].map(\.option.value)
      least[place] = least[place + 1] + (values.min() ?? 0)
      most[place] = most[place + 1] + (values.max() ?? 0)
    }
    var open = [first]
    var made: [(before: Int32, part: Int32, place: Int32)] = []
    for (step, part) in path.enumerated() {
      var longer: [State] = []
      for state in open {
        for (option, excess) in rest[part] {
          var next = state
          next.value += option.value
          next.cost += option.cost
          next.excess += excess
          if let besides, option.place != besides[part] { next.differs = true }
          if let limit {
            guard next.value + least[step + 1] <= limit else { continue }
            let unused = max(0, limit - next.value - most[step + 1])
            guard next.excess + price * unused < gap else { continue }
          } else {
            guard next.excess < gap else { continue }
          }
          next.made = Int32(made.count)
          made.append((state.made, Int32(part), Int32(option.place)))
          longer.append(next)
          states += 1
          guard states <= Self.statesAllowed else { throw .tooLarge }
          if states.isMultiple(of: 4_096), stops() { throw .ended }
        }
      }
      open = Self.undominated(longer)
    }
    var best: State?
    for state in open where state.differs && state.cost < cap {
      if let limit, state.value > limit { continue }
      if best.map({ state.cost < $0.cost }) ?? true { best = state }
    }
    guard let best else { return nil }
    var place = best.made
    while place >= 0 {
      let step = made[Int(place)]
      choices[Int(step.part)] = Int(step.place)
      place = step.before
    }
    return choices
  }

  /// Parts with several options, those that raise what counts in turn with those that lower it, the nearest first.
  private static func path(_ rest: [[(option: WayModel.Option, excess: Int128)]]) -> [Int] {
    var (raising, lowering): ([(Int128, Int)], [(Int128, Int)]) = ([], [])
    for (part, options) in rest.enumerated() where options.count > 1 {
      let sorted = options.sorted { $0.excess < $1.excess }
      if sorted[1].option.value < sorted[0].option.value {
        lowering.append((sorted[1].excess, part))
      } else {
        raising.append((sorted[1].excess, part))
      }
    }
    raising.sort { $0 < $1 }
    lowering.sort { $0 < $1 }
    return (0..<max(raising.count, lowering.count)).flatMap { rank in
      [lowering, raising].compactMap { rank < $0.count ? $0[rank].1 : nil }
    }
  }

  /// Those that no other beats in value and cost, apart from those that differ and those that do not.
  private static func undominated(_ states: [State]) -> [State] {
    var kept: [State] = []
    for differs in [true, false] {
      var least: Int128?
      let own = states.filter { $0.differs == differs }
        .sorted { ($0.value, $0.cost) < ($1.value, $1.cost) }
      for state in own where least.map({ state.cost < $0 }) ?? true {
        least = state.cost
        kept.append(state)
      }
    }
    return kept
  }
}
