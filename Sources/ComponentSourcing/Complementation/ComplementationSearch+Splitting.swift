internal import TariffLaw

extension ComplementationSearch {
  /// Bounds a set of plans, strikes out what cannot be better, and splits what is left.
  mutating func explore(_ branch: Branch) -> [Branch] {
    var allowed = branch.allowed
    required = branch.required
    guard strikeOutByRows(&allowed) else { return [] }
    let isFirst = splits == 0
    let rounds = isFirst ? Self.firstRounds : Self.rounds
    var prices = branch.prices
    var bestPrices = prices
    var least = branch.bound
    var step = isFirst ? ComplementationPrices.step : ComplementationPrices.step / 4
    var idle = 0
    var counts = [Int32](repeating: 0, count: choices.count)
    var uses = [Int32](repeating: 0, count: task.parts.count * countries)
    for round in 0..<rounds {
      let bound = bound(prices, allowed)
      guard bound < Self.none else { return [] }
      for (cell, maker) in chosen.enumerated() { counts[cell * width + maker] += 1 }
      for part in task.parts.indices {
        var used = 0
        for cell in part * countries..<(part + 1) * countries where chosen[cell] < countries {
          used |= 1 << chosen[cell]
        }
        for maker in 0..<countries where used >> maker & 1 == 1 {
          uses[part * countries + maker] += 1
        }
      }
      if bound > least {
        (least, bestPrices, idle) = (bound, prices, 0)
      } else {
        idle += 1
        if idle > Self.patience {
          (step, idle) = (max(1, step / 2), 0)
          prices = bestPrices
        }
      }
      if isPruned(bound) { return [] }
      if isRepaired(round, of: rounds) {
        consider(chosen)
        repair()
        if isPruned(least) { return [] }
      } else {
        consider(chosen)
      }
      let totals = totals(of: chosen)
      prices.move(task, totals, gap: gap(above: bound), step: step)
    }
    let last = bound(bestPrices, allowed)
    least = max(least, last)
    if isPruned(least) { return [] }
    strikeOut(&allowed, at: last)
    guard strikeOutByRows(&allowed) else { return [] }
    let tried = Tried(counts: counts, uses: uses, rounds: Int32(rounds))
    if let (part, maker) = makerToSplit(allowed, tried) {
      var (without, with) = (allowed, branch.required)
      for market in 0..<countries { without[part * countries + market] &= ~(1 << UInt16(maker)) }
      with[part] |= 1 << maker
      let isUsed = uses[part * countries + maker] * 2 > Int32(rounds)
      let children = [
        Branch(allowed: without, required: branch.required, prices: bestPrices, bound: least),
        Branch(allowed: allowed, required: with, prices: bestPrices, bound: least),
      ]
      return isUsed ? children : children.reversed()
    }
    guard let cell = cellToSplit(allowed, counts) else {
      consider(allowed.map { $0.trailingZeroBitCount })
      return []
    }
    let maker =
      (0..<width).filter { allowed[cell] >> UInt16($0) & 1 == 1 }
      .max { counts[cell * width + $0] < counts[cell * width + $1] } ?? 0
    var (without, with) = (allowed, allowed)
    without[cell] &= ~(1 << UInt16(maker))
    with[cell] = 1 << UInt16(maker)
    return [without, with].map {
      Branch(allowed: $0, required: branch.required, prices: bestPrices, bound: least)
    }
  }

  /// How often the bounds of a set gave each cell each maker, and each part each maker at all.
  private struct Tried {
    let counts: [Int32]
    let uses: [Int32]
    let rounds: Int32
  }

  /// The maker that a part had in some bounds and not in others, whose tooling costs most.
  private func makerToSplit(_ allowed: [UInt16], _ tried: Tried) -> (part: Int, maker: Int)? {
    var best: (part: Int, maker: Int)?
    var bestScore: Int128 = 0
    for part in task.parts.indices {
      for maker in 0..<countries where required[part] >> maker & 1 == 0 {
        let cells = part * countries..<(part + 1) * countries
        guard cells.contains(where: { allowed[$0] >> UInt16(maker) & 1 == 1 }) else { continue }
        let uses = tried.uses[part * countries + maker]
        let share = min(min(uses, tried.rounds - uses), tried.rounds / 4)
        guard share > tried.rounds / 16 else { continue }
        let score = Int128(share) * (task.parts[part].tooling[maker] + 1)
        if score > bestScore { (best, bestScore) = ((part, maker), score) }
      }
    }
    return best
  }

  /// How often prices are moved, at first and after each split.
  private static let firstRounds = 400
  private static let rounds = 24
  /// After so many rounds without a better bound steps are halved.
  private static let patience = 8
  /// Plans are looked for by changing parts every so many rounds or splits, of many parts more seldom.
  private var every: Int { isOfFewPatterns ? 25 : 100 }

  private func isRepaired(_ round: Int, of rounds: Int) -> Bool {
    if splits == 0 { return round % every == every - 1 }
    guard round == rounds - 1 else { return false }
    return splits.isMultiple(of: found == nil ? every / 25 : every)
  }

  /// How far a bound is to go: to the best plan, or some way above it where none is known or it is far.
  private func gap(above bound: Int128) -> Int128 {
    let near = (bound < 0 ? -bound : bound) / 8 + 1
    let known = foundCost << ComplementationPrices.fineness - bound
    return found == nil ? near : max(1, min(known, near))
  }

  /// The cell that was given different makers under the prices of a bound, of the most value.
  private func cellToSplit(_ allowed: [UInt16], _ counts: [Int32]) -> Int? {
    var best: Int?
    var bestScore: (Int32, Int128) = (-1, -1)
    for cell in allowed.indices where allowed[cell] & (allowed[cell] - 1) != 0 {
      var (first, second): (Int32, Int32) = (0, 0)
      var value: Int128 = 0
      for maker in 0..<width where allowed[cell] >> UInt16(maker) & 1 == 1 {
        let count = counts[cell * width + maker]
        if count > first { (first, second) = (count, first) } else { second = max(second, count) }
        value = max(value, choices[cell * width + maker]?.value ?? 0)
      }
      // A quarter and more of the time is as good as half of it: then the value says.
      let share = min(second, (first + second) / 4)
      if share > bestScore.0 || (share == bestScore.0 && value > bestScore.1) {
        (best, bestScore) = (cell, (share, value))
      }
    }
    return best
  }
}
