/// The choice of one option for each part, where some suppliers cost something to take on.
///
/// Such a supplier costs the same whether one of its options is chosen or several.
struct SupplyTask: Sendable {
  /// An option with its place among the offers of its part.
  struct Choice: Sendable {
    let place: Int
    let option: SupplyOption
  }

  /// A supplier of several parts that costs something to take on.
  struct Shared: Sendable {
    let cost: Int64
    /// The place of its offer of each part, if it makes one.
    let places: [Int?]
  }

  /// Whether a supplier is taken on, in one branch of the search.
  enum Decision: Sendable {
    case open
    case taken
    case left
  }

  private(set) var parts: [[Choice]]
  private(set) var limit: Int64
  let shared: [Shared]
  /// The shared supplier of each offer of each part, by its place; empty if there is none.
  private let owners: [[Int?]]

  init(_ parts: [[Choice]], limit: Int64, shared: [Shared]) {
    self.parts = parts
    self.limit = limit
    self.shared = shared
    guard !shared.isEmpty else {
      owners = []
      return
    }
    var owners = parts.map { choices in
      [Int?](repeating: nil, count: (choices.lazy.map(\.place).max() ?? -1) + 1)
    }
    for (index, supplier) in shared.enumerated() {
      for (part, place) in supplier.places.enumerated() {
        if let place, owners[part].indices.contains(place) { owners[part][place] = index }
      }
    }
    self.owners = owners
  }

  /// The same problem with another limit.
  func limited(to limit: Int64) -> Self {
    var problem = self
    problem.limit = limit
    return problem
  }

  /// The most that any bill counts against the limit.
  var mostValue: Int64 {
    parts.reduce(0) { $0 + ($1.lazy.map(\.option.nonOriginating).max() ?? 0) }
  }

  /// The same problem without an offer.
  func removing(_ place: Int, of part: Int) -> Self {
    keeping(in: part) { $0 != place }
  }

  /// The same problem with one offer of a part alone.
  func forcing(_ place: Int, of part: Int) -> Self {
    keeping(in: part) { $0 == place }
  }

  private func keeping(in part: Int, _ condition: (Int) -> Bool) -> Self {
    var problem = self
    problem.parts[part].removeAll { !condition($0.place) }
    return problem
  }

  /// What a bill costs with the suppliers that it takes on.
  func cost(of places: [Int]) -> Int64 {
    let options = zip(parts, places).reduce(Int64(0)) { sum, part in
      sum + (part.0.first { $0.place == part.1 }?.option.cost ?? 0)
    }
    var taken: Set<Int> = []
    for (owners, place) in zip(owners, places) {
      if let owner = owners[place] { taken.insert(owner) }
    }
    return taken.reduce(options) { $0 + shared[$1].cost }
  }

  /// The options that are left after some decisions.
  struct Tried {
    fileprivate(set) var parts: [[Choice]]
    /// The supplier of each option that is open and costs something to take on; empty if there are no such.
    fileprivate(set) var suppliers: [[Int?]]
    /// What is paid for suppliers that are taken on.
    fileprivate(set) var paid: Int64

    /// The places of options among the offers of their parts.
    func places(_ choices: [Int]) -> [Int] { zip(parts, choices).map { $0[$1].place } }
  }

  /// The options without those of suppliers that are left; `nil` if a part has none, or nothing is within the limit.
  func deciding(_ decisions: [Decision]) -> Tried? {
    guard limit >= 0, !parts.contains(where: \.isEmpty) else { return nil }
    var tried = Tried(parts: parts, suppliers: [], paid: 0)
    guard !shared.isEmpty else { return tried }
    for (supplier, decision) in zip(shared, decisions) where decision == .taken {
      tried.paid += supplier.cost
    }
    for (part, choices) in parts.enumerated() {
      var left: [Choice] = []
      var suppliers: [Int?] = []
      for choice in choices {
        let owner = owners[part][choice.place]
        let decision = owner.map { decisions[$0] } ?? .taken
        guard decision != .left else { continue }
        left.append(choice)
        suppliers.append(decision == .open ? owner : nil)
      }
      if left.isEmpty { return nil }
      tried.parts[part] = left
      tried.suppliers.append(suppliers)
    }
    return tried
  }

  /// The options as a problem without shared costs, each with what it bears of its supplier's cost.
  func bills(_ tried: Tried, bearing shares: [[Int64]]?) -> BillTask? {
    guard let shares else { return BillTask(tried.parts.map { $0.map(\.option) }, limit: limit) }
    let parts = zip(tried.parts, shares).map { choices, shares in
      zip(choices, shares).map { choice, share in
        SupplyOption(
          cost: choice.option.cost + share, nonOriginating: choice.option.nonOriginating)
      }
    }
    return BillTask(parts, limit: limit)
  }
}

extension SupplierShares {
  /// Begins with the options that are left, at a price of the limit.
  init(
    _ tried: SupplyTask.Tried, of problem: SupplyTask, at price: ContentPrice,
    from worths: [Int64]?
  ) {
    let most = Int128(Int64.max / 64)
    let offers = zip(tried.parts, tried.suppliers).map { choices, suppliers in
      zip(choices, suppliers).map { choice, supplier in
        let cost = price.priced(choice.option) / price.denominator
        return Offer(cost: Int64(clamping: min(cost, most)), supplier: supplier)
      }
    }
    self.init(offers, costs: problem.shared.map(\.cost), from: worths)
  }
}
