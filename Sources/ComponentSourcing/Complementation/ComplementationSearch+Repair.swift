extension ComplementationSearch {
  /// Looks for a plan near the choices of a bound: parts are changed one by one while less is missed, then while less is paid.
  mutating func repair() {
    var plan = chosen
    for part in task.parts.indices where !keepsLimits(part, plan) { return }
    let patterns = patterns()
    var totals = totals(of: plan)
    var missed = totals.shortfall(task)
    var rounds = plan.count * 2
    while missed > 0, rounds > 0 {
      rounds -= 1
      guard let move = bestMove(plan, totals, missed, patterns) else { return }
      change(&plan, &totals, move)
      missed = totals.shortfall(task)
    }
    guard missed == 0 else { return }
    while rounds > 0, let move = cheaperMove(plan, totals, patterns) {
      rounds -= 1
      change(&plan, &totals, move)
    }
    while let pair = cheaperPair(plan, totals, patterns) {
      change(&plan, &totals, pair.0)
      change(&plan, &totals, pair.1)
    }
    consider(plan)
  }

  /// A part with its makers by market.
  private struct Move {
    let part: Int
    let makers: [Int]
  }

  /// For each part the choices of its markets under each set of makers, by the reduced costs of the last bound.
  private func patterns() -> [[[Int]]] {
    task.parts.indices.map { part in
      var all: [[Int]] = []
      for mask in 0..<masks {
        var makers: [Int] = []
        for market in 0..<countries {
          let at = (part * countries + market) * width
          let open = (0..<width).filter { maker in
            (maker == countries || mask >> maker & 1 == 1) && choices[at + maker] != nil
          }
          guard let maker = open.min(by: { reduced[at + $0] < reduced[at + $1] }) else { break }
          makers.append(maker)
        }
        guard makers.count == countries, !all.contains(makers) else { continue }
        all.append(makers)
      }
      return all
    }
  }

  private func change(
    _ plan: inout [Int], _ totals: inout ComplementationTotals, _ move: Move
  ) {
    for (market, maker) in move.makers.enumerated() {
      let cell = move.part * countries + market
      guard plan[cell] != maker else { continue }
      if let before = choices[cell * width + plan[cell]] { totals.add(before, in: market, -1) }
      if let after = choices[cell * width + maker] { totals.add(after, in: market) }
      plan[cell] = maker
    }
  }

  /// Tells of each change of a part that keeps the limits of makers what is then missed and what it costs more.
  private func tryMoves(
    _ plan: [Int], _ totals: ComplementationTotals, _ patterns: [[[Int]]],
    _ body: (Move, _ more: Int128, _ missed: () -> Int128) -> Void
  ) {
    var (trial, trialTotals) = (plan, totals)
    for part in task.parts.indices {
      let cells = part * countries..<(part + 1) * countries
      let own = Array(plan[cells])
      let before = cost(of: part, in: plan)
      let back = Move(part: part, makers: own)
      func attempt(_ makers: [Int]) {
        guard makers != own else { return }
        for (market, maker) in makers.enumerated() { trial[part * countries + market] = maker }
        let isKept = keepsLimits(part, trial)
        let more = isKept ? cost(of: part, in: trial) - before : 0
        for (market, maker) in own.enumerated() { trial[part * countries + market] = maker }
        guard isKept else { return }
        let move = Move(part: part, makers: makers)
        body(move, more) {
          change(&trial, &trialTotals, move)
          let missed = trialTotals.shortfall(task)
          change(&trial, &trialTotals, back)
          return missed
        }
      }
      for market in 0..<countries {
        for maker in 0..<width where choices[(cells.lowerBound + market) * width + maker] != nil {
          var makers = own
          makers[market] = maker
          attempt(makers)
        }
      }
      patterns[part].forEach(attempt)
    }
  }

  /// The first change of two parts that saves something while all is kept; none is looked for among too many.
  private func cheaperPair(
    _ plan: [Int], _ totals: ComplementationTotals, _ patterns: [[[Int]]]
  ) -> (Move, Move)? {
    guard isOfFewPatterns else { return nil }
    var moves: [(move: Move, more: Int128)] = []
    tryMoves(plan, totals, patterns) { move, more, _ in moves.append((move, more)) }
    moves.sort { $0.more < $1.more }
    var (trial, trialTotals) = (plan, totals)
    for one in moves where one.more < 0 {
      change(&trial, &trialTotals, one.move)
      for other in moves where other.move.part != one.move.part {
        guard one.more + other.more < 0 else { break }
        let back = makers(of: other.move.part, in: trial)
        change(&trial, &trialTotals, other.move)
        if trialTotals.shortfall(task) == 0 { return (one.move, other.move) }
        change(&trial, &trialTotals, Move(part: other.move.part, makers: back))
      }
      change(
        &trial, &trialTotals, Move(part: one.move.part, makers: makers(of: one.move.part, in: plan))
      )
    }
    return nil
  }

  private func makers(of part: Int, in plan: [Int]) -> [Int] {
    Array(plan[part * countries..<(part + 1) * countries])
  }

  /// Whether sets of makers of all parts are so few that changes of two parts can be tried.
  var isOfFewPatterns: Bool { task.parts.count * masks <= Self.fewPatterns }

  private static let fewPatterns = 400

  /// The change by which less is missed for the least cost.
  private func bestMove(
    _ plan: [Int], _ totals: ComplementationTotals, _ missed: Int128, _ patterns: [[[Int]]]
  ) -> Move? {
    var best: Move?
    var bestRatio: Int128 = -1
    tryMoves(plan, totals, patterns) { move, more, left in
      let less = missed - left()
      guard less > 0 else { return }
      let ratio = less / (max(0, more) / Int128(ComplementationTask.whole) + 1)
      if ratio > bestRatio { (best, bestRatio) = (move, ratio) }
    }
    return best
  }

  /// The change that saves most while all is kept.
  private func cheaperMove(
    _ plan: [Int], _ totals: ComplementationTotals, _ patterns: [[[Int]]]
  ) -> Move? {
    var best: Move?
    var saved: Int128 = 0
    tryMoves(plan, totals, patterns) { move, more, missed in
      guard more < saved, missed() == 0 else { return }
      (best, saved) = (move, more)
    }
    return best
  }
}
