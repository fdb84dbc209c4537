public import SourcingPlans
public import TariffLaw

/// A requirement without which there would be a plan, and how far it would have to give way.
public struct ComplementationObstacle: Sendable {
  /// The requirement.
  public let requirement: Requirement
  /// What it asks for, or the countries' capacities and least volumes allow.
  public let asked: Percentage
  /// The most that it could ask for, or the least tolerance, such that there is a plan.
  public let feasible: Percentage

  /// A requirement.
  public enum Requirement: Sendable, Hashable {
    /// The programme of a country, by its place.
    case programme(Int)
    /// The balance of exchange.
    case balance
    /// The share of a country, by its place.
    case share(Int)
  }
}

/// Why no plan keeps all requirements.
public struct ComplementationObstacles: Sendable {
  /// The requirements of which one that gives way would do.
  public let single: [ComplementationObstacle]
  /// The markets, by part, that no maker and no outside offer can supply at all.
  public let unsupplied: [(part: Int, market: Int)]
  /// Whether the capacities and least volumes alone rule every plan out.
  public let isOverCapacity: Bool
}

extension ComplementationModel {
  /// Finds out why no plan keeps all requirements: each is left out by itself, and then raised as far as it goes.
  public func obstacles(
    within limits: SearchLimits = SearchLimits()
  ) -> ComplementationObstacles {
    let members = Array(countries.indices)
    let task = task(.complemented, of: members)
    var unsupplied: [(part: Int, market: Int)] = []
    for (part, markets) in task.parts.enumerated() {
      for (market, choices) in markets.choices.enumerated() where choices.isEmpty {
        unsupplied.append((part, market))
      }
    }
    var bare = task.withoutCosts
    bare.requirements = members.map { _ in nil }
    bare.tolerance = nil
    bare.shares = members.map { _ in 0 }
    let isOver = unsupplied.isEmpty && bare.solve(within: limits).isInfeasible
    guard unsupplied.isEmpty, !isOver else {
      return ComplementationObstacles(
        single: [], unsupplied: unsupplied, isOverCapacity: isOver)
    }
    var single: [ComplementationObstacle] = []
    for country in members {
      if let asked = task.requirements[country] {
        single += obstacle(.programme(country), asked, task, limits) { task, value in
          task.requirements[country] = value
        }
      }
    }
    if let tolerance = task.tolerance {
      single += obstacle(.balance, ComplementationTask.whole - tolerance, task, limits) {
        $0.tolerance = ComplementationTask.whole - $1
      }.map {
        ComplementationObstacle(
          requirement: .balance, asked: .whole - $0.asked, feasible: .whole - $0.feasible)
      }
    }
    for country in members where task.shares[country] > 0 {
      single += obstacle(.share(country), task.shares[country], task, limits) { task, value in
        task.shares[country] = value
      }
    }
    return ComplementationObstacles(
      single: single, unsupplied: [], isOverCapacity: false)
  }

  /// The most that a requirement can ask for, by halving; none if there is no plan even without it.
  private func obstacle(
    _ requirement: ComplementationObstacle.Requirement, _ asked: Int64,
    _ task: ComplementationTask, _ limits: SearchLimits,
    _ set: (inout ComplementationTask, Int64) -> Void
  ) -> [ComplementationObstacle] {
    let free = task.withoutCosts
    /// `nil` if the search was ended before it could tell.
    func isFeasible(_ value: Int64) -> Bool? {
      var other = free
      set(&other, value)
      let answer = other.solve(within: limits)
      return answer.choices != nil ? true : answer.isInfeasible ? false : nil
    }
    guard isFeasible(0) == true else { return [] }
    var (low, high) = (Int64(0), asked)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      guard let isFeasible = isFeasible(middle) else { return [] }
      if isFeasible { low = middle } else { high = middle }
    }
    return [
      ComplementationObstacle(
        requirement: requirement, asked: Percentage(millionths: asked),
        feasible: Percentage(millionths: low))
    ]
  }
}

extension ComplementationTask {
  /// The same with costs of nought, of which the first plan that keeps all is the cheapest.
  fileprivate var withoutCosts: Self {
    var task = self
    for part in task.parts.indices {
      for market in task.parts[part].choices.indices {
        for place in task.parts[part].choices[market].indices {
          task.parts[part].choices[market][place].cost = 0
        }
      }
      task.parts[part].tooling = task.parts[part].tooling.map { _ in 0 }
    }
    return task
  }
}
