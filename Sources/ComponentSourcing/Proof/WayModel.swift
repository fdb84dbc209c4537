internal import SourcingPlans
internal import TariffLaw

/// One treatment on one way in whole numbers: what each offer adds to cost, and to what counts against the limit.
struct WayModel {
  struct Option {
    let place: Int
    var cost: Int128
    var value: Int128
  }

  let treatment: ProductTreatment
  /// The offers of each part.
  private(set) var parts: [[Option]] = []
  /// What values may come to; `nil` if there is no limit.
  private(set) var limit: Int128?
  /// The suppliers of several parts that cost something, with the place of their offer of each part.
  private(set) var shared: [(cost: Int128, places: [Int?])] = []
  /// What every bill costs besides.
  let constant: ExactFraction
  /// How many units a smallest unit of the currency has.
  private(set) var unit: Int128
  /// What each offer counts against the limit, exactly, and what may.
  let exactValues: [[ExactFraction]]
  let exactAllowed: ExactFraction

  init(
    _ treatment: ProductTreatment, on way: PricedLane, limit asked: OriginLimit? = nil
  ) throws(TooFine) {
    let limit = asked ?? treatment.limits.first
    let (base, factor) = way.plant.price
    let rate = treatment.rate.fraction
    let conversion = try way.plant.labour + way.plant.overhead + way.plant.other
    let carriage = try way.lane.freight + way.lane.insurance
    let price = try base + conversion * factor
    var constant = try conversion + carriage + (price + carriage) * rate
    if treatment.asksOrigin { constant = try constant + way.proving() }
    let share = limit?.share.fraction ?? ExactFraction(0)
    let allowed = try price * share
    var (costs, values): ([[ExactFraction]], [[ExactFraction]]) = ([], [])
    var shared: [(cost: ExactFraction, places: [Int?])] = []
    let taken = try way.fixed()
    var alone: [String: ExactFraction] = [:]
    var offering: [String: [(part: Int, place: Int)]] = [:]
    for (part, planned) in way.plan.parts.enumerated() {
      for (place, offer) in planned.offers.enumerated() where taken[offer.supplier] != nil {
        offering[offer.supplier, default: []].append((part, place))
      }
    }
    for supplier in way.plan.suppliers {
      guard let cost = taken[supplier.name] else { continue }
      let all = offering[supplier.name] ?? []
      guard all.count > 1 else {
        alone[supplier.name] = cost
        continue
      }
      var places = [Int?](repeating: nil, count: way.plan.parts.count)
      for (part, place) in all { places[part] = place }
      shared.append((cost, places))
    }
    for (place, part) in way.plan.parts.enumerated() {
      var (own, counted): ([ExactFraction], [ExactFraction]) = ([], [])
      for (index, offer) in part.offers.enumerated() {
        let worth = try way.worth(place, index)
        let unit =
          try worth + way.round(worth * way.dutyKept(place, index))
          + way.charges(place, index)
        var cost = try unit + unit * factor * rate
        if let fixed = alone[offer.supplier] { cost = try cost + fixed }
        own.append(cost)
        let against = treatment.share(of: offer, for: part, on: way) ?? ExactFraction(0)
        counted.append(try worth * against - unit * factor * share)
      }
      costs.append(own)
      values.append(counted)
    }
    try self.init(
      treatment, costs, values, shared: shared, allowed: allowed, isLimited: limit != nil,
      constant: constant)
  }

  /// Makes a model of exact amounts.
  init(
    _ treatment: ProductTreatment, _ costs: [[ExactFraction]], _ values: [[ExactFraction]],
    shared: [(cost: ExactFraction, places: [Int?])], allowed: ExactFraction, isLimited: Bool,
    constant: ExactFraction
  ) throws(TooFine) {
    let all = costs.flatMap(\.self) + values.flatMap(\.self) + shared.map(\.cost)
    var common: Int128 = 1
    for amount in all {
      common = try Self.multiple(common, of: amount.reduced.denominator)
    }
    func whole(_ amount: ExactFraction) throws(TooFine) -> Int128 {
      let lowest = amount.reduced
      let (product, isLost) = lowest.numerator
        .multipliedReportingOverflow(by: common / lowest.denominator)
      guard !isLost, product.magnitude < 1 << 96 else { throw TooFine() }
      return product
    }
    for (own, counted) in zip(costs, values) {
      var options: [Option] = []
      for (place, pair) in zip(own, counted).enumerated() {
        options.append(
          Option(place: place, cost: try whole(pair.0), value: try whole(pair.1)))
      }
      parts.append(options)
    }
    for supplier in shared { self.shared.append((try whole(supplier.cost), supplier.places)) }
    self.treatment = treatment
    self.constant = constant
    unit = common
    exactValues = values
    exactAllowed = allowed
    if isLimited {
      guard let most = allowed.times(common, rounding: .down) else { throw TooFine() }
      limit = most
    }
  }

  /// A model of whole numbers alone.
  init(_ parts: [[(cost: Int128, value: Int128)]], limit: Int128) {
    treatment = ProductTreatment(scheme: nil, rate: .zero)
    self.parts = parts.map { options in
      options.enumerated().map { Option(place: $0, cost: $1.cost, value: $1.value) }
    }
    self.limit = limit
    (constant, unit) = (ExactFraction(0), 1)
    (exactValues, exactAllowed) = ([], ExactFraction(0))
  }

  /// The same model with some options of a part.
  mutating func set(_ options: [Option], of part: Int) { parts[part] = options }

  /// The same model in finer units.
  func scaled(by factor: Int128) throws(TooFine) -> Self {
    guard factor > 1 else { return self }
    func finer(_ amount: Int128) throws(TooFine) -> Int128 {
      let (product, isLost) = amount.multipliedReportingOverflow(by: factor)
      guard !isLost, product.magnitude < 1 << 96 else { throw TooFine() }
      return product
    }
    var model = self
    model.unit = try finer(unit)
    for (part, options) in parts.enumerated() {
      for place in options.indices {
        model.parts[part][place].cost = try finer(options[place].cost)
        model.parts[part][place].value = try finer(options[place].value)
      }
    }
    for place in shared.indices { model.shared[place].cost = try finer(shared[place].cost) }
    if limit != nil {
      guard let most = exactAllowed.times(model.unit, rounding: .down) else { throw TooFine() }
      model.limit = most
    }
    return model
  }

  static func divisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (left, right) = (one, other)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// What an offer in the place of another counts against the limit.
  func counts(
    _ offer: SupplyOffer, _ place: Int, of part: Int, on way: PricedLane
  ) throws(TooFine) -> ExactFraction {
    let share = treatment.limits.first?.share.fraction ?? ExactFraction(0)
    let worth = try way.worth(part, place)
    let unit = try worth + way.round(worth * way.dutyKept(part, place)) + way.charges(part, place)
    let against = treatment.share(of: offer, for: way.plan.parts[part], on: way) ?? ExactFraction(0)
    return try worth * against - unit * way.plant.price.factor * share
  }

  /// Whether no bill keeps the limit.
  var isImpossible: Bool {
    guard let limit else { return parts.contains(where: \.isEmpty) }
    return parts.contains(where: \.isEmpty)
      || parts.reduce(0) { $0 + ($1.lazy.map(\.value).min() ?? 0) } > limit
  }

  /// The least whole number that is not below an amount, in units beyond what every bill costs.
  func units(_ landed: ExactFraction) throws(TooFine) -> Int128 {
    guard let units = try (landed - constant).times(unit, rounding: .up) else { throw TooFine() }
    return units
  }

  /// A cost in units, as a landed cost.
  func landed(_ cost: Int128) throws(TooFine) -> ExactFraction {
    try constant + ExactFraction(cost, over: unit).reduced
  }

  /// What no bill within the limit costs less than, by a price of what counts; exact.
  func bound(at price: ExactFraction, on way: PricedLane) throws(TooFine) -> ExactFraction {
    var sum = try constant - price * exactAllowed
    for (options, values) in zip(parts, exactValues) {
      var least: ExactFraction?
      for option in options {
        let cost = ExactFraction(option.cost, over: unit).reduced
        let priced = try cost + price * values[option.place]
        least = least.map { min($0, priced) } ?? priced
      }
      sum = try sum + (least ?? ExactFraction(0))
    }
    return sum
  }
}
