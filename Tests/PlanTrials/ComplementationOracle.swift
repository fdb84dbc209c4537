public import ComponentSourcing
internal import TariffLaw

/// The least cost of a task by going through all of its plans: every way to supply one part, then all of them together.
///
/// Nothing of the search is used. What a way comes to is a list of sums, which add up over parts; requirements are held
/// against the sums of a whole plan.
public struct ComplementationOracle {
  private let task: ComplementationTask
  private let approvals: Int
  private var ways: [[(cost: Int128, sums: [Int128])]] = []
  /// How many plans there are.
  public private(set) var plans = 1

  /// Goes through the ways to supply each part.
  public init(_ task: ComplementationTask) {
    self.task = task
    approvals = 2
    for part in task.parts {
      let all = ways(of: part)
      plans *= part.choices.reduce(1) { $0 * $1.count }
      ways.append(all.sorted { $0.cost < $1.cost })
    }
  }

  /// The sums: for each pair of maker (or outside) and market the value, then the value under each approval.
  private func place(_ maker: Int, _ market: Int, _ approval: Int?) -> Int {
    let flows = (task.countries + 1) * task.countries
    return (approval.map { ($0 + 1) * flows } ?? 0) + maker * task.countries + market
  }

  private func ways(
    of part: ComplementationTask.Part
  ) -> [(cost: Int128, sums: [Int128])] {
    var all: [(cost: Int128, sums: [Int128])] = []
    var plan: [ComplementationTask.Choice] = []
    func go() {
      guard plan.count == task.countries else {
        for choice in part.choices[plan.count] {
          plan.append(choice)
          go()
          plan.removeLast()
        }
        return
      }
      var cost: Int128 = 0
      var sums = [Int128](
        repeating: 0, count: (approvals + 1) * (task.countries + 1) * task.countries)
      for (market, choice) in plan.enumerated() {
        cost += choice.cost
        sums[place(choice.maker, market, nil)] += choice.value
        if let approval = choice.approval {
          sums[place(choice.maker, market, approval)] += choice.value
        }
      }
      for maker in 0..<task.countries {
        let volume = plan.enumerated().filter { $0.element.maker == maker }
          .map { part.units[$0.offset] }
        guard !volume.isEmpty else { continue }
        let units = volume.reduce(0, +)
        if units > part.capacity[maker] ?? units || units < part.least[maker] { return }
        cost += part.tooling[maker]
      }
      all.append((cost, sums))
    }
    go()
    return all
  }

  /// The least cost of a plan that keeps all requirements; `nil` if none does.
  public func least() -> Int128? {
    var rest = [Int128](repeating: 0, count: ways.count + 1)
    for part in ways.indices.reversed() {
      guard let first = ways[part].first else { return nil }
      rest[part] = rest[part + 1] + first.cost
    }
    var least: Int128?
    func go(_ part: Int, _ cost: Int128, _ sums: [Int128]) {
      guard part < ways.count else {
        if keeps(sums) { least = cost }
        return
      }
      for way in ways[part] {
        // Ways are in order of cost: all that follow cost no less.
        if let least, cost + way.cost + rest[part + 1] >= least { return }
        go(part + 1, cost + way.cost, zip(sums, way.sums).map { $0 + $1 })
      }
    }
    let none = [Int128](
      repeating: 0, count: (approvals + 1) * (task.countries + 1) * task.countries)
    go(0, 0, none)
    return least
  }

  private func keeps(_ sums: [Int128]) -> Bool {
    let countries = 0..<task.countries
    let whole: Int128 = 100_000_000
    let made = countries.map { maker in
      countries.reduce(Int128(0)) { $0 + sums[place(maker, $1, nil)] }
    }
    for country in countries {
      let others = countries.filter { $0 != country }
      let home = sums[place(country, country, nil)]
      let out = made[country] - home
      let into = others.reduce(Int128(0)) { $0 + sums[place($1, country, nil)] }
      let total = home + into + sums[place(task.countries, country, nil)]
      if let tolerance = task.tolerance,
        (max(out, into) - min(out, into)) * whole > Int128(tolerance) * max(out, into)
      {
        return false
      }
      if made[country] * whole < Int128(task.shares[country]) * made.reduce(0, +) { return false }
      guard let asked = task.requirements[country] else { continue }
      var credit: Int128 = 0
      for approval in 0..<approvals {
        let bought = others.map { sums[place($0, country, approval)] }
        let sold = others.map { sums[place(country, $0, approval)] }
        switch task.reciprocity {
        case .none: credit += bought.reduce(0, +)
        case .total: credit += min(bought.reduce(0, +), sold.reduce(0, +))
        case .byPartner: for (one, other) in zip(bought, sold) { credit += min(one, other) }
        }
      }
      if home * whole + credit * Int128(task.weight) < Int128(asked) * total { return false }
    }
    return true
  }
}
