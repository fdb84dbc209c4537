internal import SourcingPlans
internal import TariffLaw

/// Which way serves each market, under which treatment, and what is bought, where ways share choices and costs.
///
/// All costs are whole numbers of one unit for the volumes of all markets. What counts against a limit of content is in the
/// same unit for one unit of the product, what suppliers make in a unit that makes quantities of parts whole.
struct SharingTask {
  /// A way under a treatment.
  struct Way {
    /// The place among the ways that were given.
    let lane: Int
    let treatment: ProductTreatment
    let demand: Int
    /// The ways that buy the same offers.
    let group: Int
    let plant: Int
    let constant: Int128
    /// What each offer of each part adds to the cost, and to what counts against the limit.
    let costs: [[Int128]]
    let values: [[Int128]]
    /// What values may come to; `nil` if there is no limit.
    let allowed: Int128?
  }

  /// A market in a year, which one way serves.
  struct Demand {
    let market: Market
    let period: Int
    let volume: Int128
  }

  /// A supplier or a tool that is paid for once, or of which so much or so little may be asked.
  struct Item {
    let name: String
    let isTool: Bool
    let cost: Int128
    let capacity: Int128?
    let least: Int128?
  }

  /// What a plant costs once, and how many units it may make a year.
  struct Site {
    let plant: Plant
    let cost: Int128
  }

  let lanes: [PricedLane]
  private(set) var ways: [Way] = []
  private(set) var demands: [Demand] = []
  private(set) var items: [Item] = []
  private(set) var sites: [Site] = []
  /// The items of each offer of each part.
  private(set) var owners: [[[Int]]] = []
  /// How much of each part goes into one unit of the product.
  private(set) var quantities: [Int128] = []
  private(set) var groupCount = 0
  /// How many units a smallest unit of the currency has, and a unit of a part.
  let unit: Int128
  let quantityUnit: Int128
  /// What no choice costs more than.
  private(set) var ceiling: Int128 = 0

  /// Prices are whole numbers over this.
  static let priceUnit: Int128 = 1 << 16
  private static let mostCost: Int128 = 1 << 104

  /// Puts ways together, those of each year in a list.
  ///
  /// - Throws: ``SourcingProblem`` if the amounts have too many digits.
  init(_ years: [[PricedLane]]) throws(SourcingProblem) {
    let lanes = years.flatMap(\.self).map { way in
      var way = way
      for market in way.plan.markets {
        for supplier in way.plan.suppliers {
          way.plan.allotments[market.name, default: [:]][supplier.name] = ExactFraction(0)
        }
      }
      return way
    }
    guard let plan = lanes.first?.plan else { throw .tooFine }
    self.lanes = lanes
    var terms: [(lane: Int, treatment: ProductTreatment, terms: LaneTerms)] = []
    for (place, lane) in lanes.enumerated() {
      for treatment in lane.allowed {
        guard let own = LaneTerms(treatment, on: lane) else { throw .tooFine }
        terms.append((place, treatment, own))
      }
    }
    let amounts = terms.flatMap { own in
      own.terms.costs.flatMap(\.self) + own.terms.values.flatMap(\.self) + [own.terms.constant]
    }
    let once =
      plan.suppliers.map(\.fixedCost) + plan.tools.map(\.cost) + plan.plants.map(\.fixedCost)
    guard let unit = ExactFraction.commonDenominator(amounts + once),
      let quantityUnit = ExactFraction.commonDenominator(plan.parts.map(\.quantity))
    else { throw .tooFine }
    (self.unit, self.quantityUnit) = (unit, quantityUnit)
    quantities = try plan.parts.map(\.quantity).map { (amount) throws(SourcingProblem) in
      try Self.whole(amount, quantityUnit)
    }
    try take(plan)
    var groups: [[Int]] = []
    for (period, year) in years.enumerated() {
      for market in plan.markets where year.contains(where: { $0.market.name == market.name }) {
        demands.append(Demand(market: market, period: period, volume: Int128(market.volume)))
      }
    }
    let periods = years.enumerated().flatMap { period, year in year.map { _ in period } }
    for (lane, treatment, own) in terms {
      let (priced, period) = (lanes[lane], periods[lane])
      guard
        let demand = demands.firstIndex(where: {
          $0.market.name == priced.market.name && $0.period == period
        }), let plant = sites.firstIndex(where: { $0.plant.name == priced.plant.name })
      else { continue }
      let key =
        switch plan.sharedBill {
        case nil: [period, plant, demand]
        case .plant: [period, plant]
        case .all: [period]
        case .years: [0]
        }
      let group = groups.firstIndex(of: key) ?? groups.count
      if group == groups.count { groups.append(key) }
      let volume = demands[demand].volume
      func cost(_ amount: ExactFraction) throws(SourcingProblem) -> Int128 {
        let (product, isLost) = try Self.whole(amount, unit)
          .multipliedReportingOverflow(by: volume)
        guard !isLost, product < Self.mostCost else { throw .tooFine }
        return product
      }
      let costs = try own.costs.map { (row) throws(SourcingProblem) in
        try row.map { (amount) throws(SourcingProblem) in try cost(amount) }
      }
      let values = try own.values.map { (row) throws(SourcingProblem) in
        try row.map { (amount) throws(SourcingProblem) in try Self.whole(amount, unit) }
      }
      var allowed: Int128?
      if !treatment.limits.isEmpty {
        guard let most = own.allowed.floor(times: unit) else { throw .tooFine }
        allowed = most
      }
      ways.append(
        Way(
          lane: lane, treatment: treatment, demand: demand, group: group, plant: plant,
          constant: try cost(own.constant), costs: costs, values: values, allowed: allowed))
    }
    groupCount = groups.count
    let sums = ways.map { way in
      (demand: way.demand, cost: way.costs.reduce(way.constant) { $0 + ($1.max() ?? 0) })
    }
    for demand in demands.indices {
      ceiling += sums.filter { $0.demand == demand }.map(\.cost).max() ?? 0
    }
    ceiling += items.reduce(0) { $0 + $1.cost } + sites.reduce(0) { $0 + $1.cost }
    guard ceiling < Self.mostCost else { throw .tooFine }
  }

  private mutating func take(_ plan: SourcingPlan) throws(SourcingProblem) {
    sites = try plan.plants.map { (plant) throws(SourcingProblem) in
      Site(plant: plant, cost: try Self.whole(plant.fixedCost, unit))
    }
    var suppliers: [String: Int] = [:]
    for supplier in plan.suppliers
    where supplier.fixedCost > ExactFraction(0) || supplier.volume.areStated {
      suppliers[supplier.name] = items.count
      items.append(
        Item(
          name: supplier.name, isTool: false, cost: try Self.whole(supplier.fixedCost, unit),
          capacity: supplier.volume.capacity.map { Int128($0) * quantityUnit },
          least: supplier.volume.least.map { Int128($0) * quantityUnit }))
    }
    var tools: [String: Int] = [:]
    for tool in plan.tools {
      tools[tool.name] = items.count
      items.append(
        Item(
          name: tool.name, isTool: true, cost: try Self.whole(tool.cost, unit), capacity: nil,
          least: nil))
    }
    owners = plan.parts.map { part in
      part.offers.map { offer in
        [suppliers[offer.supplier], offer.tool.flatMap { tools[$0] }].compactMap(\.self)
      }
    }
  }

  private static func whole(
    _ amount: ExactFraction, _ unit: Int128
  ) throws(SourcingProblem) -> Int128 {
    guard let whole = amount.floor(times: unit), whole.magnitude < UInt128(mostCost) else {
      throw .tooFine
    }
    return whole
  }

  /// How much is asked of a supplier by a part of a group, for the markets of one year.
  func usage(of part: Int, by chosen: [Int], in group: Int) -> Int128 {
    chosen.reduce(0) { sum, way in
      let demand = demands[ways[way].demand]
      return ways[way].group == group && demand.period == 0
        ? sum + demand.volume * quantities[part] : sum
    }
  }

  /// What a choice costs: a way for each demand, and the offers of each group; `nil` if it will not do.
  func cost(of chosen: [Int], _ offers: [[Int]]) -> Int128? {
    var cost: Int128 = 0
    var used = [Bool](repeating: false, count: items.count)
    var asked = [Int128](repeating: 0, count: items.count)
    for place in chosen {
      let way = ways[place]
      cost += way.constant
      var counted: Int128 = 0
      for (part, offer) in offers[way.group].enumerated() {
        cost += way.costs[part][offer]
        counted += way.values[part][offer]
        for item in owners[part][offer] {
          used[item] = true
          guard demands[way.demand].period == 0 else { continue }
          asked[item] += demands[way.demand].volume * quantities[part]
        }
      }
      if let allowed = way.allowed, counted > allowed { return nil }
    }
    for (place, item) in items.enumerated() where used[place] {
      cost += item.cost
      if let most = item.capacity, asked[place] > most { return nil }
      if let least = item.least, asked[place] < least { return nil }
    }
    guard let plants = self.cost(ofPlants: chosen, isWhole: true) else { return nil }
    return cost + plants
  }

  /// What plants cost that serve markets; `nil` if one makes too much, or too little where all markets are served.
  func cost(ofPlants chosen: [Int], isWhole: Bool) -> Int128? {
    var cost: Int128 = 0
    for (place, site) in sites.enumerated() {
      let own = chosen.filter { ways[$0].plant == place }
      guard !own.isEmpty else { continue }
      cost += site.cost
      var made: [Int: Int128] = [:]
      for way in own {
        made[demands[ways[way].demand].period, default: 0] += demands[ways[way].demand].volume
      }
      if let most = site.plant.volume.capacity, made.values.contains(where: { $0 > most }) {
        return nil
      }
      if isWhole, let least = site.plant.volume.least, made.values.contains(where: { $0 < least }) {
        return nil
      }
    }
    return cost
  }
}
