internal import SourcingPlans
public import TariffLaw

/// What the countries plan of a part together, against what they need of it.
public struct PartStanding: Sendable {
  /// The part.
  public let name: String
  /// Who makes it by the year.
  public let makers: [Country]
  /// Who assembles vehicles that need it.
  public let users: [Country]
  /// How many units a year they need; `nil` if one does not say.
  public let demand: Bounds<Int64>?
  /// How many units a year they can make; `nil` if one does not say.
  public let capacity: Bounds<Int64>?
  /// The sum of the least scales at which their works are efficient.
  public let leastScales: Bounds<Int64>?
  /// Whether the least scales come to more than is needed.
  public let overlap: Outcome
  /// Whether nobody plans what somebody needs.
  public let gap: Outcome
  /// Whether capacity is short of what is needed.
  public let shortage: Outcome
  /// Who makes it for whom that needs it and does not make it.
  public let complements: [(maker: Country, user: Country)]
  /// The figures that would settle what is open.
  public let missing: [String]

  /// Puts the plans of countries together for a part by a year.
  init(_ name: String, in plans: [CountryPlan], by year: Int) {
    self.name = name
    var demands: [Bounds<Int64>?] = []
    var capacities: [Bounds<Int64>?] = []
    var scales: [Bounds<Int64>?] = []
    var (makers, users): ([Country], [Country]) = ([], [])
    var missing: [String] = []
    for plan in plans {
      guard let part = plan.parts.first(where: { $0.name == name }) else { continue }
      if part.quantity > 0, plan.vehicles.map({ $0.high > 0 }) ?? true {
        users.append(plan.country)
        demands.append(plan.vehicles.flatMap { $0.times(part.quantity) })
        if plan.vehicles == nil { missing.append("\(plan.country): vehicles") }
      }
      guard let making = part.making, making.from <= year else { continue }
      makers.append(plan.country)
      capacities.append(making.capacity)
      scales.append(making.leastScale)
      let place = "\(plan.country): parts '\(name)': make."
      if making.capacity == nil { missing.append(place + "capacity") }
      if making.leastScale == nil { missing.append(place + "least_scale") }
    }
    self.makers = makers
    self.users = users
    let demand = Bounds.sum(demands)
    let least = Bounds.sum(demands.map { $0 ?? Bounds(0) })
    self.demand = demand
    capacity = Bounds.sum(capacities)
    leastScales = Bounds.sum(scales)
    // What is said is a part of the sum that is certain; what is not said may be anything from nought on.
    let leastOfScales = Bounds.sum(scales.map { $0 ?? Bounds(0) })
    let leastOfCapacities = Bounds.sum(capacities.map { $0 ?? Bounds(0) })
    overlap = Self.exceeds(leastOfScales, scales.contains(nil), least, demands.contains(nil))
    shortage = Self.exceeds(
      least, demands.contains(nil), leastOfCapacities, capacities.contains(nil))
    gap = users.isEmpty ? .notMet : Outcome(makers.isEmpty)
    complements = makers.flatMap { maker in
      users.filter { !makers.contains($0) }.map { (maker, $0) }
    }
    self.missing = overlap == .unknown || shortage == .unknown ? missing : []
  }

  /// Whether one sum exceeds another, where either may have terms that are not said.
  private static func exceeds(
    _ one: Bounds<Int64>?, _ isOneOpen: Bool, _ other: Bounds<Int64>?, _ isOtherOpen: Bool
  ) -> Outcome {
    guard let one, let other else { return .unknown }
    if one.low > other.high, !isOtherOpen { return .met }
    if one.high <= other.low, !isOneOpen { return .notMet }
    return .unknown
  }
}

extension Bounds<Int64> {
  /// So many times the value; `nil` if it cannot be held.
  func times(_ count: Int64) -> Self? {
    let (least, isLeastLost) = low.multipliedReportingOverflow(by: count)
    let (most, isMostLost) = high.multipliedReportingOverflow(by: count)
    return isLeastLost || isMostLost ? nil : Self(least, most)
  }

  /// The sum of values; `nil` if one is not said or the sum cannot be held.
  static func sum(_ terms: [Self?]) -> Self? {
    var (least, most) = (Int64(0), Int64(0))
    for term in terms {
      guard let term else { return nil }
      let (low, isLowLost) = least.addingReportingOverflow(term.low)
      let (high, isHighLost) = most.addingReportingOverflow(term.high)
      guard !isLowLost, !isHighLost else { return nil }
      (least, most) = (low, high)
    }
    return Self(least, most)
  }
}
