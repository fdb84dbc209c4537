internal import TariffLaw

extension ComplementationSearch {
  /// The cheapest choices of all parts under prices, as a bound; the choices are left in `chosen`.
  mutating func bound(_ prices: ComplementationPrices, _ allowed: [UInt16]) -> Int128 {
    let reliefs = prices.reliefs(task, blank)
    let approvals = task.approvals + 1
    for cell in allowed.indices {
      let market = cell % countries
      let makers = allowed[cell]
      for maker in 0..<width {
        let at = cell * width + maker
        guard makers >> UInt16(maker) & 1 == 1, let choice = choices[at] else {
          reduced[at] = Self.none
          continue
        }
        let relief = reliefs[(market * width + maker) * approvals + (choice.approval ?? -1) + 1]
        reduced[at] =
          choice.cost << ComplementationPrices.fineness &- choice.value &* relief
      }
    }
    var sum: Int128 = 0
    for part in task.parts.indices {
      let least = least(part)
      guard least < Self.none / 2 else { return Self.none }
      leasts[part] = least
      sum += least
    }
    return sum
  }

  /// The least that a part costs by the reduced costs, its choices left in `chosen`.
  private mutating func least(_ part: Int) -> Int128 {
    fillSums(part)
    var least = Self.none
    var makers = 0
    let needed = required[part]
    for mask in 0..<masks where mask & needed == needed && sums[mask] < least {
      (least, makers) = (sums[mask], mask)
    }
    guard least < Self.none / 2 else { return Self.none }
    for market in 0..<countries {
      let cell = part * countries + market
      var maker = countries
      var cost = reduced[cell * width + countries]
      for other in 0..<countries where makers >> other & 1 == 1 {
        if reduced[cell * width + other] < cost {
          (maker, cost) = (other, reduced[cell * width + other])
        }
      }
      chosen[cell] = maker
    }
    return keepsLimits(part, chosen) ? least : leastWithinLimits(part)
  }

  /// What a part costs by the reduced costs for each set of makers, and each market under it.
  mutating func fillSums(_ part: Int) {
    for mask in 0..<masks { sums[mask] = tooling[part * masks + mask] }
    for market in 0..<countries {
      let at = (part * countries + market) * width
      let row = market * masks
      best[row] = reduced[at + countries]
      sums[0] &+= best[row]
      for mask in 1..<masks {
        let rest = best[row + (mask & (mask - 1))]
        let own = reduced[at + mask.trailingZeroBitCount]
        let cost = own < rest ? own : rest
        best[row + mask] = cost
        sums[mask] &+= cost
      }
    }
  }

  /// The least that a part costs if its makers keep their limits, market by market.
  private mutating func leastWithinLimits(_ part: Int) -> Int128 {
    let limits = task.parts[part]
    var rest = [Int128](repeating: 0, count: countries + 1)
    for market in (0..<countries).reversed() {
      let at = (part * countries + market) * width
      let cheapest = (0..<width).map { reduced[at + $0] }.min() ?? Self.none
      guard cheapest < Self.none / 2 else { return Self.none }
      rest[market] = rest[market + 1] + cheapest
    }
    var least = Self.none
    var bestPlan: [Int] = []
    var plan = [Int](repeating: 0, count: countries)
    var units = [Int64](repeating: 0, count: width)
    func place(_ market: Int, _ cost: Int128, _ used: Int) {
      guard cost + rest[market] + tooling[part * masks + used] < least else { return }
      guard market < countries else {
        for maker in 0..<countries
        where units[maker] > 0 && units[maker] < limits.least[maker] { return }
        least = cost + tooling[part * masks + used]
        bestPlan = plan
        return
      }
      let at = (part * countries + market) * width
      let makers = (0..<width).filter { reduced[at + $0] < Self.none }
        .sorted { (reduced[at + $0], $0) < (reduced[at + $1], $1) }
      for maker in makers {
        if maker < countries, let most = limits.capacity[maker],
          units[maker] + limits.units[market] > most
        {
          continue
        }
        units[maker] += limits.units[market]
        plan[market] = maker
        place(
          market + 1, cost + reduced[at + maker], maker < countries ? used | 1 << maker : used)
        units[maker] -= limits.units[market]
      }
    }
    place(0, 0, required[part])
    guard least < Self.none / 2 else { return Self.none }
    for market in 0..<countries { chosen[part * countries + market] = bestPlan[market] }
    return least
  }

  /// Strikes out the choices with which a bound would reach the best plan; the reduced costs are those of the bound.
  mutating func strikeOut(_ allowed: inout [UInt16], at bound: Int128) {
    for part in task.parts.indices {
      fillSums(part)
      let others = bound - leasts[part]
      for market in 0..<countries {
        let cell = part * countries + market
        for maker in 0..<width where allowed[cell] >> UInt16(maker) & 1 == 1 {
          guard allowed[cell] & (allowed[cell] - 1) != 0 else { break }
          let own = reduced[cell * width + maker]
          var least = Self.none
          let needed = required[part] | (maker == countries ? 0 : 1 << maker)
          for mask in 0..<masks where mask & needed == needed {
            let cost = sums[mask] - best[market * masks + mask] + own
            if cost < least { least = cost }
          }
          if isPruned(others + least) { allowed[cell] &= ~(1 << UInt16(maker)) }
        }
      }
    }
  }

  /// Strikes out the choices with which a requirement cannot be kept whatever the others are.
  ///
  /// - Returns: Whether plans may be left.
  func strikeOutByRows(_ allowed: inout [UInt16]) -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      for row in rows {
        var most: Int128 = 0
        var mosts: [Int128] = []
        mosts.reserveCapacity(allowed.count)
        for cell in allowed.indices {
          var greatest = -Self.none
          for maker in 0..<width where allowed[cell] >> UInt16(maker) & 1 == 1 {
            greatest = max(greatest, row[cell * width + maker])
          }
          guard greatest > -Self.none else { return false }
          mosts.append(greatest)
          most += greatest
        }
        guard most >= 0 else { return false }
        for cell in allowed.indices {
          for maker in 0..<width where allowed[cell] >> UInt16(maker) & 1 == 1 {
            if most - mosts[cell] + row[cell * width + maker] < 0 {
              allowed[cell] &= ~(1 << UInt16(maker))
              isChanged = true
            }
          }
        }
      }
    }
    return true
  }

  /// The coefficients of all requirements.
  static func rows(
    _ task: ComplementationTask, _ choices: [ComplementationTask.Choice?], _ width: Int
  ) -> [[Int128]] {
    let whole = Int128(ComplementationTask.whole)
    let countries = task.countries
    func row(
      _ coefficient: (ComplementationTask.Choice, _ market: Int) -> Int128
    ) -> [Int128] {
      choices.enumerated().map { at, choice in
        choice.map { $0.value * coefficient($0, at / width % countries) } ?? 0
      }
    }
    var rows: [[Int128]] = []
    for country in 0..<countries {
      if let asked = task.requirements[country].map({ Int128($0) }) {
        // What is matched is neither more than imports nor more than exports.
        rows.append(
          row { choice, market in
            guard market == country else { return 0 }
            if choice.maker == country { return whole - asked }
            return (choice.approval == nil ? 0 : Int128(task.weight)) - asked
          })
        if task.reciprocity != .none {
          rows.append(
            row { choice, market in
              if market == country { return choice.maker == country ? whole - asked : -asked }
              return choice.maker == country && choice.approval != nil ? Int128(task.weight) : 0
            })
        }
      }
      if let tolerance = task.tolerance {
        let least = whole - Int128(tolerance)
        for (out, back) in [(whole, -least), (-least, whole)] {
          rows.append(
            row { choice, market in
              guard choice.maker < countries, choice.maker != market else { return 0 }
              return choice.maker == country ? out : market == country ? back : 0
            })
        }
      }
      if task.shares[country] > 0 {
        let share = Int128(task.shares[country])
        rows.append(
          row { choice, _ in
            choice.maker == countries ? 0 : choice.maker == country ? whole - share : -share
          })
      }
    }
    return rows
  }
}
