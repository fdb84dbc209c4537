internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Checks what spans several values of a plan: names that are used twice, or that nothing bears.
struct PlanChecks {
  /// So many names are looked through for one that was meant.
  private static let fewNames = 1000

  private let top: ObjectReader
  private let plan: SourcingPlan

  init(_ top: ObjectReader, _ plan: SourcingPlan) {
    self.top = top
    self.plan = plan
  }

  /// Checks plants, markets and ways.
  func checkPlaces() {
    unique(plan.plants.map(\.name), of: "plants", "plant")
    unique(plan.markets.map(\.name), of: "markets", "market")
    for (key, isEmpty) in [
      ("plants", plan.plants.isEmpty), ("markets", plan.markets.isEmpty),
      ("lanes", plan.lanes.isEmpty),
    ] where isEmpty && top.problems.isEmpty {
      top.complain(PlanComplaint.none(key), aboutKey: key)
    }
    guard top.problems.isEmpty else { return }
    let (plants, markets) = (Set(plan.plants.map(\.name)), Set(plan.markets.map(\.name)))
    for lane in plan.lanes {
      known(lane.plant, among: plants, of: "plant", at: "lanes")
      known(lane.market, among: markets, of: "market", at: "lanes")
    }
    unique(plan.lanes.map { "\($0.plant) to \($0.market)" }, of: "lanes", "way")
    if plan.compliance.perShipment > ExactFraction(0) {
      for market in plan.markets where market.shipments == nil {
        top.complain(PlanComplaint.noShipments(market.name), aboutKey: "markets")
      }
    }
  }

  /// Checks the names of parts and suppliers.
  func checkNames() {
    guard top.problems.isEmpty else { return }
    let key = plan.parts.isEmpty ? "bill" : "parts"
    if plan.parts.isEmpty { top.complain(PlanComplaint.none("parts"), aboutKey: key) }
    unique(plan.parts.map(\.name), of: key, "part")
    for part in plan.parts {
      unique(part.offers.map(\.label), of: key, "offer for '\(part.name)' from")
    }
    checkTaken(key)
    let names = Set(plan.parts.flatMap { $0.offers.map(\.supplier) })
    unique(plan.suppliers.map(\.name), of: "suppliers", "supplier")
    for supplier in plan.suppliers {
      known(supplier.name, among: names, of: "supplier", at: "suppliers")
    }
    let tools = Set(plan.parts.flatMap { $0.offers.compactMap(\.tool) })
    unique(plan.tools.map(\.name), of: "tools", "tool")
    for tool in plan.tools {
      known(tool.name, among: tools, of: "offer that needs tool", at: "tools")
    }
    for tool in tools.sorted() {
      known(tool, among: Set(plan.tools.map(\.name)), of: "tool", at: key)
    }
    for supplier in plan.changes.flatMap(\.originating) {
      known(supplier, among: names, of: "supplier", at: "what_if")
    }
  }

  /// A supplier that costs something to take on makes one offer of a part.
  private func checkTaken(_ key: String) {
    let taken = Set(plan.suppliers.filter { $0.fixedCost > ExactFraction(0) }.map(\.name))
    for part in plan.parts where !taken.isEmpty {
      var seen: Set<String> = []
      for name in part.offers.map(\.supplier)
      where taken.contains(name) && !seen.insert(name).inserted {
        top.complain(PlanComplaint.takenTwice(part.name, name), aboutKey: key)
      }
    }
  }

  private func unique(_ names: [String], of key: String, _ noun: String) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      top.complain(PlanComplaint.twice(noun, name), aboutKey: key)
    }
  }

  private func known(_ name: String, among names: Set<String>, of noun: String, at key: String) {
    guard !names.contains(name) else { return }
    let isShort = names.count <= Self.fewNames
    let nearest = isShort ? top.problems.nearest(name, names.sorted()) : []
    top.complain(PlanComplaint.unknown(noun, name, nearest: nearest), aboutKey: key)
  }
}
