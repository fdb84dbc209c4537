public import SourcingPlans
public import TariffLaw

/// The cheapest ways and offers of a plan whose ways share choices and costs.
public struct SharingAnswer: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// Its ways, those of each year in a list.
  public let years: [[PricedLane]]
  /// The facts without which nothing can be computed.
  public let missing: [String]
  /// Why nothing could be searched, if so.
  public private(set) var problem: SourcingProblem?
  /// How each market is served in each year; none if no choice will do, or none was found.
  public private(set) var ways: [Way] = []
  /// What is paid once.
  public private(set) var payments: [Payment] = []
  /// What is made where that is limited, in each year.
  public private(set) var uses: [Use] = []
  /// What all costs for the volumes of all markets.
  public private(set) var total: ExactFraction?
  /// No choice costs less; `nil` if none will do.
  public private(set) var bound: ExactFraction?
  /// What proves it.
  public private(set) var proof: SharingProof?
  /// Whether a choice that costs less, or any, may still be there.
  public private(set) var isOpen = false
  /// Where no choice will do: what the plan asks without which one would.
  public private(set) var obstacles: [Obstacle] = []

  /// How a market is served.
  public struct Way: Sendable {
    /// The bill of a unit, without what is paid once.
    public let bill: LandedBill
    /// What all units cost.
    public let total: ExactFraction
    /// The ways with the same number buy the same offers.
    public let group: Int
  }

  /// What is paid for once.
  public enum Kind: String, Sendable {
    /// Taking on a supplier.
    case supplier
    /// A tool.
    case tool
    /// Making anything in a plant.
    case plant
  }

  /// What is paid once.
  public struct Payment: Sendable {
    /// For what kind of thing.
    public let kind: Kind
    /// Its name.
    public let name: String
    /// How much.
    public let cost: ExactFraction
  }

  /// What is made in a year by whom so much or so little may be asked.
  public struct Use: Sendable {
    /// A supplier or a plant.
    public let kind: Kind
    /// Its name.
    public let name: String
    /// The day of the year's imports.
    public let on: Day
    /// How many units.
    public let made: ExactFraction
    /// How many it may be.
    public let limits: VolumeLimits
  }

  /// What the plan asks without which a choice would do.
  public struct Obstacle: Sendable {
    /// What is asked.
    public let requirement: SharedRequirement
    /// How many units the cheapest choice would then ask, where so many or so few may be made.
    public let made: ExactFraction?
    /// What all would then cost.
    public let total: ExactFraction
  }

  /// Whether it is proven that no choice costs less, or that none will do.
  public var isProven: Bool { missing.isEmpty && problem == nil && !isOpen }

  /// Searches.
  ///
  /// - Parameters:
  ///   - years: The ways of each year.
  ///   - plan: The plan.
  ///   - limits: How far the search may go.
  public init(
    _ years: [[PricedLane]], of plan: SourcingPlan, within limits: SearchLimits = SearchLimits()
  ) {
    self.init(years, of: plan, within: limits, findingObstacles: true)
  }

  private init(
    _ years: [[PricedLane]], of plan: SourcingPlan, within limits: SearchLimits,
    findingObstacles: Bool
  ) {
    (self.plan, self.years) = (plan, years)
    missing = years.flatMap { $0.flatMap(\.missing) }.once
    guard missing.isEmpty else { return }
    do throws(SourcingProblem) {
      let search = SharingSearch(try SharingTask(years), within: limits)
      try take(search)
    } catch {
      problem = error
      return
    }
    guard findingObstacles, total == nil, !isOpen else { return }
    for requirement in plan.sharedRequirements where !limits.shouldStop() {
      let less = plan.without(requirement)
      let ways = years.map { year in
        year.map { way in
          var way = way
          way.plan = way.plan.without(requirement)
          return way
        }
      }
      let answer = Self(ways, of: less, within: limits, findingObstacles: false)
      guard let total = answer.total else { continue }
      obstacles.append(
        Obstacle(requirement: requirement, made: answer.made(requirement), total: total))
    }
  }

  private mutating func take(_ search: SharingSearch) throws(SourcingProblem) {
    let task = search.task
    isOpen = search.open != nil
    proof = search.proof
    if let open = search.open {
      let least = Rounding.up.quotient(open, by: SharingTask.priceUnit)
      bound = ExactFraction(least, over: task.unit).reduced
    }
    guard let best = search.best else { return }
    let total = ExactFraction(best.cost, over: task.unit).reduced
    self.total = total
    bound = bound.map { min($0, total) } ?? total
    isOpen = bound != total
    var used: Set<Int> = []
    var made = [Int128](repeating: 0, count: task.items.count)
    for place in best.ways {
      let way = task.ways[place]
      let demand = task.demands[way.demand]
      let offers = best.offers[way.group]
      guard let bill = LandedBill(offers, way.treatment, on: task.lanes[way.lane]),
        let all = bill.landed.multiplied(by: ExactFraction(demand.volume))
      else { throw .tooFine }
      ways.append(Way(bill: bill, total: all, group: way.group))
      for (part, offer) in offers.enumerated() {
        for item in task.owners[part][offer] {
          used.insert(item)
          if demand.period == 0 { made[item] += demand.volume * task.quantities[part] }
        }
      }
    }
    for (place, item) in task.items.enumerated() where used.contains(place) && item.cost > 0 {
      payments.append(
        Payment(
          kind: item.isTool ? .tool : .supplier, name: item.name,
          cost: ExactFraction(item.cost, over: task.unit).reduced))
    }
    let days = years.map { $0.first?.plan.on ?? plan.on }
    for (place, item) in task.items.enumerated() {
      let limits = plan.suppliers.first { $0.name == item.name && !item.isTool }?.volume
      guard let limits, limits.areStated else { continue }
      let amount = ExactFraction(made[place], over: task.quantityUnit).reduced
      uses += days.map {
        Use(kind: .supplier, name: item.name, on: $0, made: amount, limits: limits)
      }
    }
    for (place, site) in task.sites.enumerated() {
      let own = best.ways.map { task.ways[$0] }.filter { $0.plant == place }
      if !own.isEmpty, site.cost > 0 {
        payments.append(
          Payment(kind: .plant, name: site.plant.name, cost: site.plant.fixedCost))
      }
      guard site.plant.volume.areStated else { continue }
      for (period, day) in days.enumerated() {
        let units = own.map { task.demands[$0.demand] }.filter { $0.period == period }
          .reduce(Int128(0)) { $0 + $1.volume }
        uses.append(
          Use(
            kind: .plant, name: site.plant.name, on: day, made: ExactFraction(units),
            limits: site.plant.volume))
      }
    }
  }

  /// How many units are asked of whom a requirement is about.
  private func made(_ requirement: SharedRequirement) -> ExactFraction? {
    switch requirement {
    case .preference, .sharedBill: return nil
    case .plant(let name, let isLeast):
      let units = years.indices.map { year in
        ways.filter {
          $0.bill.priced.plant.name == name && $0.bill.priced.plan.on == years[year].first?.plan.on
        }.reduce(Int128(0)) { $0 + Int128($1.bill.priced.market.volume) }
      }
      return (isLeast ? units.filter { $0 > 0 }.min() : units.max()).map { ExactFraction($0) }
    case .supplier(let name, _):
      let first = years.first?.first?.plan.on
      return ExactFraction.sum(
        ways.filter { $0.bill.priced.plan.on == first }.flatMap { way in
          zip(plan.parts, way.bill.offers).filter { $1.supplier == name }.compactMap { part, _ in
            part.quantity.multiplied(by: ExactFraction(Int128(way.bill.priced.market.volume)))
          }
        })
    }
  }
}
