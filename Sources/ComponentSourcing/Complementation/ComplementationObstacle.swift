public import SourcingPlans
public import TariffLaw

/// A requirement without which there would be a plan, and how far it would have to give way.
public struct ComplementationObstacle: Sendable {
  /// The requirement.
  public let requirement: Requirement
  /// What it asks for, or allows.
  public let asked: Amount
  /// The nearest that it could ask for, or allow, such that there is a plan.
  public let feasible: Amount

  /// What a requirement asks for or allows.
  public enum Amount: Sendable, Equatable {
    /// A share.
    case share(Percentage)
    /// A number of units.
    case units(Int64)
  }

  /// A requirement.
  public enum Requirement: Sendable, Hashable {
    /// The programme of a country, by its place.
    case programme(Int)
    /// The balance of exchange.
    case balance
    /// The share of a country, by its place.
    case share(Int)
    /// How many units of a part a country can make, by their places.
    case capacity(part: Int, maker: Int)
    /// How many units of a part a country makes at least, by their places.
    case least(part: Int, maker: Int)
  }
}

/// Why no plan keeps all requirements.
public struct ComplementationObstacles: Sendable {
  /// The requirements of which one that gives way would do.
  public let single: [ComplementationObstacle]
  /// The fewest programmes, by the places of their countries, without which there would be a plan; none where one
  /// requirement alone would do, or no programmes would.
  public let programmes: [Int]
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
    guard unsupplied.isEmpty else {
      return ComplementationObstacles(
        single: [], programmes: [], unsupplied: unsupplied, isOverCapacity: false)
    }
    let search = ObstacleSearch(task.withoutCosts, limits)
    var bare = search.task
    bare.requirements = members.map { _ in nil }
    bare.tolerance = nil
    bare.shares = members.map { _ in 0 }
    let isOver = bare.solve(within: limits).isInfeasible
    let single = (isOver ? [] : search.requirements) + search.volumes
    let programmes =
      single.isEmpty && !isOver ? search.task.leavingOutFewest(within: limits)?.left ?? [] : []
    return ComplementationObstacles(
      single: single, programmes: programmes, unsupplied: [], isOverCapacity: isOver)
  }
}

/// Lets each requirement of a task give way by itself.
private struct ObstacleSearch {
  let task: ComplementationTask
  let limits: SearchLimits

  init(_ task: ComplementationTask, _ limits: SearchLimits) {
    self.task = task
    self.limits = limits
  }

  /// Programmes, the balance and shares.
  var requirements: [ComplementationObstacle] {
    var all: [ComplementationObstacle] = []
    for country in task.requirements.indices {
      guard let asked = task.requirements[country] else { continue }
      all += share(.programme(country), from: asked, to: 0) { $0.requirements[country] = $1 }
    }
    if let tolerance = task.tolerance {
      all += share(.balance, from: tolerance, to: ComplementationTask.whole) { $0.tolerance = $1 }
    }
    for country in task.shares.indices where task.shares[country] > 0 {
      all += share(.share(country), from: task.shares[country], to: 0) { $0.shares[country] = $1 }
    }
    return all
  }

  /// Capacities and least volumes.
  var volumes: [ComplementationObstacle] {
    var all: [ComplementationObstacle] = []
    for (number, part) in task.parts.enumerated() {
      let most = part.units.reduce(0, +)
      for maker in part.capacity.indices {
        if let capacity = part.capacity[maker], capacity < most {
          all += units(.capacity(part: number, maker: maker), from: capacity, to: most) {
            $0.parts[number].capacity[maker] = $1
          }
        }
        if part.least[maker] > 0 {
          all += units(.least(part: number, maker: maker), from: part.least[maker], to: 0) {
            $0.parts[number].least[maker] = $1
          }
        }
      }
    }
    return all
  }

  private func share(
    _ requirement: ComplementationObstacle.Requirement, from asked: Int64, to end: Int64,
    _ set: (inout ComplementationTask, Int64) -> Void
  ) -> [ComplementationObstacle] {
    nearest(to: asked, from: end, set).map {
      [
        ComplementationObstacle(
          requirement: requirement, asked: .share(Percentage(millionths: asked)),
          feasible: .share(Percentage(millionths: $0)))
      ]
    } ?? []
  }

  private func units(
    _ requirement: ComplementationObstacle.Requirement, from asked: Int64, to end: Int64,
    _ set: (inout ComplementationTask, Int64) -> Void
  ) -> [ComplementationObstacle] {
    nearest(to: asked, from: end, set).map {
      [
        ComplementationObstacle(
          requirement: requirement, asked: .units(asked), feasible: .units($0))
      ]
    } ?? []
  }

  /// The value nearest to one that does not do with which there is a plan, by halving; `nil` if there is none even at
  /// the end, or a search was ended before it could tell.
  private func nearest(
    to asked: Int64, from end: Int64, _ set: (inout ComplementationTask, Int64) -> Void
  ) -> Int64? {
    /// `nil` if the search was ended before it could tell.
    func isFeasible(_ value: Int64) -> Bool? {
      var other = task
      set(&other, value)
      let answer = other.solve(within: limits)
      return answer.choices != nil ? true : answer.isInfeasible ? false : nil
    }
    guard isFeasible(end) == true else { return nil }
    var (bad, good) = (asked, end)
    while abs(good - bad) > 1 {
      let middle = bad + (good - bad) / 2
      guard let isFeasible = isFeasible(middle) else { return nil }
      if isFeasible { good = middle } else { bad = middle }
    }
    return good
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
