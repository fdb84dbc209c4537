internal import SourcingPlans
internal import TariffLaw

/// Ways that share, in whole numbers of one unit, worked out from the plan alone.
struct SharingModel {
  struct Way {
    let lane: Int
    let treatment: ProductTreatment
    let market: Int
    let bill: Int
    let plant: String
    let constant: Int128
    let costs: [[Int128]]
    let values: [[Int128]]
    let allowed: Int128?
  }

  /// A supplier or tool that costs something, or is limited.
  struct Item {
    let name: String
    let isTool: Bool
    let cost: Int128
    let limits: VolumeLimits
  }

  let plan: SourcingPlan
  let lanes: [PricedLane]
  /// Each market in each year.
  private(set) var markets: [(market: Market, year: Int)] = []
  private(set) var ways: [Way] = []
  let items: [Item]
  /// What each plant costs.
  let plants: [String: Int128]
  private(set) var billCount = 0
  let unit: Int128
  let partUnit: Int128

  static let most: Int128 = 1 << 104

  init(_ years: [[PricedLane]]) throws(TooFine) {
    let lanes = years.flatMap(\.self).map { way in
      var way = way
      for market in way.plan.markets {
        way.plan.allotments[market.name] = Dictionary(
          way.plan.suppliers.map { ($0.name, ExactFraction(0)) }, uniquingKeysWith: { $1 })
      }
      return way
    }
    guard let plan = lanes.first?.plan else { throw TooFine() }
    (self.plan, self.lanes) = (plan, lanes)
    let models = try lanes.map { (way) throws(TooFine) in
      try way.open.map { (treatment) throws(TooFine) in
        try Exact(WayModel(treatment, on: way))
      }
    }
    var common: Int128 = 1
    for model in models.flatMap(\.self) {
      for amount in model.costs.flatMap(\.self) + model.values.flatMap(\.self) + [model.constant] {
        common = try WayModel.multiple(common, of: amount.reduced.denominator)
      }
    }
    let once =
      plan.suppliers.map(\.fixedCost) + plan.tools.map(\.cost) + plan.plants.map(\.fixedCost)
    for amount in once { common = try WayModel.multiple(common, of: amount.reduced.denominator) }
    unit = common
    var parts: Int128 = 1
    for part in plan.parts {
      parts = try WayModel.multiple(parts, of: part.quantity.reduced.denominator)
    }
    partUnit = parts
    let unit = common
    items =
      try plan.suppliers.filter { $0.fixedCost > ExactFraction(0) || $0.volume.areStated }
      .map { (one) throws(TooFine) in
        Item(
          name: one.name, isTool: false, cost: try Self.whole(one.fixedCost, unit),
          limits: one.volume)
      }
      + plan.tools.map { (one) throws(TooFine) in
        Item(
          name: one.name, isTool: true, cost: try Self.whole(one.cost, unit),
          limits: VolumeLimits())
      }
    var plants: [String: Int128] = [:]
    for plant in plan.plants { plants[plant.name] = try Self.whole(plant.fixedCost, unit) }
    self.plants = plants
    var bills: [String] = []
    var place = 0
    for (year, own) in years.enumerated() {
      for market in plan.markets where own.contains(where: { $0.market.name == market.name }) {
        markets.append((market, year))
      }
      for way in own {
        let market = markets.firstIndex { $0.year == year && $0.market.name == way.market.name }
        let bill =
          switch plan.sharedBill {
          case .years: ""
          case .all: "\(year)"
          case .plant: "\(year) \(way.plant.name)"
          case nil: "\(year) \(way.plant.name) \u{0} \(way.market.name)"
          }
        for (treatment, model) in zip(lanes[place].open, models[place]) {
          if !bills.contains(bill) { bills.append(bill) }
          let volume = Int128(way.market.volume)
          func all(_ amount: ExactFraction) throws(TooFine) -> Int128 {
            let (product, isLost) = try Self.whole(amount, unit)
              .multipliedReportingOverflow(by: volume)
            guard !isLost, product < Self.most else { throw TooFine() }
            return product
          }
          let allowed = model.allowed?.times(unit, rounding: .down)
          guard model.allowed == nil || allowed != nil else { throw TooFine() }
          ways.append(
            Way(
              lane: place, treatment: treatment, market: market ?? 0,
              bill: bills.firstIndex(of: bill) ?? 0, plant: way.plant.name,
              constant: try all(model.constant),
              costs: try model.costs.map { (row) throws(TooFine) in
                try row.map { (amount) throws(TooFine) in try all(amount) }
              },
              values: try model.values.map { (row) throws(TooFine) in
                try row.map { (amount) throws(TooFine) in try Self.whole(amount, unit) }
              }, allowed: allowed))
        }
        place += 1
      }
    }
    billCount = bills.count
    guard ceiling < Self.most else { throw TooFine() }
  }

  private static func whole(_ amount: ExactFraction, _ unit: Int128) throws(TooFine) -> Int128 {
    guard let whole = amount.times(unit, rounding: .down), whole.magnitude < UInt128(most) else {
      throw TooFine()
    }
    return whole
  }

  /// What no choice costs more than.
  var ceiling: Int128 {
    var sum = items.reduce(0) { $0 + $1.cost } + plants.values.reduce(0, +)
    for market in markets.indices {
      sum +=
        ways.filter { $0.market == market }
        .map { $0.costs.reduce($0.constant) { $0 + ($1.max() ?? 0) } }.max() ?? 0
    }
    return sum
  }

  /// The items that an offer needs.
  func needs(_ part: Int, _ offer: Int) -> [Int] {
    let offer = plan.parts[part].offers[offer]
    return items.indices.filter {
      items[$0].name == (items[$0].isTool ? offer.tool : offer.supplier)
    }
  }

  /// What a part takes of a supplier's volume in one year.
  func asked(_ part: Int, by chosen: [Int], in bill: Int) -> Int128 {
    let quantity = plan.parts[part].quantity.times(partUnit, rounding: .down) ?? 0
    return chosen.filter { ways[$0].bill == bill && markets[ways[$0].market].year == 0 }
      .reduce(0) { $0 + Int128(markets[ways[$1].market].market.volume) * quantity }
  }

  /// What plants cost; `nil` if one makes too much, or too little where nothing is left to decide.
  func plants(_ chosen: [Int], isWhole: Bool) -> Int128? {
    var cost: Int128 = 0
    for plant in plan.plants {
      let own = chosen.filter { ways[$0].plant == plant.name }
      if own.isEmpty { continue }
      cost += plants[plant.name] ?? 0
      for year in Set(own.map { markets[ways[$0].market].year }) {
        let made = own.filter { markets[ways[$0].market].year == year }
          .reduce(Int64(0)) { $0 + markets[ways[$1].market].market.volume }
        if let most = plant.volume.capacity, made > most { return nil }
        if isWhole, let least = plant.volume.least, made < least { return nil }
      }
    }
    return cost
  }

  /// A way's amounts beyond the least of each part.
  private struct Exact {
    let constant: ExactFraction
    let costs: [[ExactFraction]]
    let values: [[ExactFraction]]
    let allowed: ExactFraction?

    init(_ model: WayModel) throws(TooFine) {
      var (constant, allowed) = (model.constant, model.exactAllowed)
      var (costs, values): ([[ExactFraction]], [[ExactFraction]]) = ([], [])
      for (options, exact) in zip(model.parts, model.exactValues) {
        let own = options.map { ExactFraction($0.cost, over: model.unit).reduced }
        let (cheapest, lightest) = (own.min() ?? ExactFraction(0), exact.min() ?? ExactFraction(0))
        constant = try constant + cheapest
        allowed = try allowed - lightest
        costs.append(try own.map { (amount) throws(TooFine) in try amount - cheapest })
        values.append(try exact.map { (amount) throws(TooFine) in try amount - lightest })
      }
      (self.constant, self.costs, self.values) = (constant, costs, values)
      self.allowed = model.limit == nil ? nil : allowed
    }
  }
}
