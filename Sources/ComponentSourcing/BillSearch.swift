/// The search through the bills that a price's bound does not exclude.
///
/// Parts are gone through one by one; a state is what the parts so far deviate from the starting bill. Every
/// state is completed with the starting bill's choices, so each may be an answer. A state is dropped if its
/// excess alone reaches the gap between the best bill and the bound, if the parts to come can no longer bring
/// it within the limit or near enough to it, or if a state of no more value costs no more.
struct BillSearch {
  struct State {
    /// What the deviations cost above the price, times its denominator.
    var excess: Int128
    /// The non-originating value of the bill.
    var value: Int64
    var previous: Int32
    var option: Int32
  }

  /// The other options of one part that the gap does not exclude.
  struct Deviations {
    let part: Int
    var moves: [(option: Int32, excess: Int128, value: Int64)]
    /// The least excess of a move.
    var least: Int128 { moves.reduce(Int128.max) { min($0, $1.excess) } }
    /// Whether the cheapest move lowers the non-originating value.
    var lowers: Bool { (moves.min { $0.excess < $1.excess }?.value ?? 0) < 0 }
  }

  let problem: BillProblem
  let price: ContentPrice
  /// The bill that deviations start from.
  let start: [Int]
  let bound: Int128
  /// `q × cost − bound` of the best bill found.
  private(set) var gap: Int128
  private(set) var best: [Int]
  private var layers: [[State]] = []

  init(_ problem: BillProblem, at price: ContentPrice, from start: [Int], _ totals: SupplyOption) {
    self.problem = problem
    self.price = price
    self.start = start
    bound = price.bound(of: problem)
    gap = price.denominator * Int128(totals.cost) - bound
    best = start
  }

  /// The deviations below the gap, for each part that has one.
  func deviations() -> [Deviations] {
    problem.parts.indices.compactMap { part in
      let options = problem.parts[part]
      guard options.count > 1 else { return nil }
      let least = options.lazy.map(price.priced).min() ?? 0
      let base = options[start[part]].nonOriginating
      let moves = options.indices.compactMap { option -> (Int32, Int128, Int64)? in
        let excess = price.priced(options[option]) - least
        guard excess < gap, option != start[part] else { return nil }
        return (Int32(option), excess, options[option].nonOriginating - base)
      }
      return moves.isEmpty ? nil : Deviations(part: part, moves: moves)
    }
  }

  /// Cheapest deviation first, those that raise the value in turn with those that lower it.
  static func ordered(_ deviations: [Deviations]) -> [Deviations] {
    let ranked = deviations.map { (least: $0.least, lowers: $0.lowers, deviations: $0) }
      .sorted { $0.least < $1.least }
    let raising = ranked.filter { !$0.lowers }.map(\.deviations)
    let lowering = ranked.filter(\.lowers).map(\.deviations)
    return (0..<max(raising.count, lowering.count)).flatMap { place in
      [raising, lowering].compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }

  /// Looks for a better bill that deviates in at most two parts, so that less is left to go through.
  ///
  /// Of each deviation, those that bring the value closest to the limit from below are tried as its second.
  mutating func improve(_ order: [Deviations], tries: Int = 16) {
    let slack = problem.limit - value(of: start)
    let moves = order.enumerated().flatMap { place, part in
      part.moves.map { (part: place, option: $0.option, excess: $0.excess, value: $0.value) }
    }.sorted { $0.value < $1.value }
    var pair: [(part: Int, option: Int32)] = []
    for first in moves where first.excess < gap {
      let room = slack - first.value
      if room >= 0, first.excess + price.numerator * Int128(room) < gap {
        gap = first.excess + price.numerator * Int128(room)
        pair = [(first.part, first.option)]
      }
      // The first move that takes too much: those before it fit.
      var (low, high) = (0, moves.count)
      while low < high {
        let middle = (low + high) / 2
        if moves[middle].value <= room { low = middle + 1 } else { high = middle }
      }
      for second in moves[max(0, low - tries)..<low].reversed() where second.part != first.part {
        let left = price.numerator * Int128(room - second.value)
        guard left + first.excess < gap else { break }
        guard left + first.excess + second.excess < gap else { continue }
        gap = left + first.excess + second.excess
        pair = [(first.part, first.option), (second.part, second.option)]
      }
    }
    guard !pair.isEmpty else { return }
    best = start
    for move in pair { best[order[move.part].part] = Int(move.option) }
  }

  private func value(of bill: [Int]) -> Int64 {
    zip(problem.parts, bill).reduce(0) { $0 + $1.0[$1.1].nonOriginating }
  }

  /// Goes through all bills below the gap; `false` if it ran into the limits.
  mutating func run(_ order: [Deviations], within limits: SearchLimits) -> Bool {
    var (lowest, highest) = ([Int64](repeating: 0, count: order.count + 1), [Int64]())
    highest = lowest
    for place in order.indices.reversed() {
      lowest[place] = order[place].moves.reduce(0) { min($0, $1.value) } + lowest[place + 1]
      highest[place] = order[place].moves.reduce(0) { max($0, $1.value) } + highest[place + 1]
    }
    // Each option of the starting bill is best at the price, so that it has no excess of its own.
    layers = [[State(excess: 0, value: value(of: start), previous: -1, option: -1)]]
    var found = consider(layers[0][0], 0, 0)
    var states = 1
    search: for (depth, part) in order.enumerated() {
      var next: [State] = []
      for (place, state) in layers[depth].enumerated() {
        extend(state, place, nil, lowest[depth + 1], highest[depth + 1], into: &next)
        for move in part.moves {
          extend(state, place, move, lowest[depth + 1], highest[depth + 1], into: &next)
        }
      }
      layers.append(Self.undominated(next, at: price))
      for (place, state) in layers[depth + 1].enumerated() {
        found = consider(state, depth + 1, place) ?? found
      }
      if layers[depth + 1].isEmpty || gap <= 0 { break search }
      states += layers[depth + 1].count
      guard states <= limits.states, !limits.shouldStop() else {
        retrace(found, order)
        return false
      }
    }
    retrace(found, order)
    return true
  }

  private func extend(
    _ state: State, _ place: Int, _ move: (option: Int32, excess: Int128, value: Int64)?,
    _ lowest: Int64, _ highest: Int64, into next: inout [State]
  ) {
    let excess = state.excess + (move?.excess ?? 0)
    let value = state.value + (move?.value ?? 0)
    guard excess < gap, value + lowest <= problem.limit else { return }
    let reach = value + highest
    if reach < problem.limit, excess + unused(reach) >= gap { return }
    next.append(
      State(excess: excess, value: value, previous: Int32(place), option: move?.option ?? -1))
  }

  /// What is lost by leaving part of the limit unused.
  private func unused(_ value: Int64) -> Int128 {
    price.numerator * Int128(problem.limit - value)
  }

  private static func undominated(_ states: [State], at price: ContentPrice) -> [State] {
    var kept: [State] = []
    var leastCost: Int128?
    for state in states.sorted(by: { ($0.value, $0.excess) < ($1.value, $1.excess) }) {
      let cost = state.excess - price.numerator * Int128(state.value)
      if let leastCost, cost >= leastCost { continue }
      leastCost = cost
      kept.append(state)
    }
    return kept
  }

  /// Takes the state as the best bill if it is; its place, if so.
  private mutating func consider(
    _ state: State, _ layer: Int, _ place: Int
  ) -> (layer: Int, place: Int)? {
    guard state.value <= problem.limit, state.excess + unused(state.value) < gap else { return nil }
    gap = state.excess + unused(state.value)
    return (layer, place)
  }

  private mutating func retrace(_ found: (layer: Int, place: Int)?, _ order: [Deviations]) {
    guard var (layer, place) = found else { return }
    best = start
    while layer > 0 {
      let state = layers[layer][place]
      if state.option >= 0 { best[order[layer - 1].part] = Int(state.option) }
      place = Int(state.previous)
      layer -= 1
    }
  }
}
