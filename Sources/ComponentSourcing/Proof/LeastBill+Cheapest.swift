internal import SourcingPlans
internal import TariffLaw

extension LeastBill {
  /// Counts what is looked at.
  private mutating func look(at parts: [[WayModel.Option]]) throws(Left) {
    looked += parts.reduce(1) { $0 + $1.count }
    guard looked <= Self.looksAllowed else { throw .tooLarge }
    if stops() { throw .ended }
  }

  /// The price at which the limit is kept, nearly; nought if the limit does not matter.
  mutating func price(_ parts: [[WayModel.Option]], _ limit: Int128) throws(Left) -> Int128 {
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

  static func priced(_ option: WayModel.Option, _ price: Int128) throws(Left) -> Int128 {
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
  mutating func cheapest(
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
