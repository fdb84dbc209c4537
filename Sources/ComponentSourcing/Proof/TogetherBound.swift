internal import SourcingPlans
internal import TariffLaw

/// Whether no bills for all markets together cost less than an amount, where suppliers are paid once.
///
/// Suppliers are taken on or left one after the other. Those taken on cost the plan what they cost and no market
/// anything; those left offer nothing; of those not decided markets bear what the answer says, if that comes to no
/// more than they cost. What all markets then cost at least, each for itself, no decision of the others undercuts.
struct TogetherBound {
  private static let nodesAllowed = 256

  private let ways: [PricedLane]
  private let shared: AnswerCheck.Shared
  private let stops: () -> Bool

  /// Takes the ways to markets that some bill serves.
  init(_ ways: [PricedLane], _ shared: AnswerCheck.Shared, unless stops: @escaping () -> Bool) {
    (self.ways, self.shared, self.stops) = (ways, shared, stops)
  }

  /// Whether no choice of suppliers and bills costs less.
  func isNone(below amount: ExactFraction) throws(Problem) -> Bool {
    var open: [[Bool?]] = [shared.suppliers.map { _ in nil }]
    var looked = 0
    while let decisions = open.popLast() {
      looked += 1
      guard looked <= Self.nodesAllowed else { throw .tooLarge }
      if stops() { throw .ended }
      guard let least = try least(decisions), least < amount else { continue }
      guard let next = decisions.firstIndex(where: { $0 == nil }) else { return false }
      for isTaken in [true, false] {
        var further = decisions
        further[next] = isTaken
        open.append(further)
      }
    }
    return true
  }

  /// What all markets cost at least; `nil` if one that can be served is not.
  private func least(_ decisions: [Bool?]) throws(Problem) -> ExactFraction? {
    var total = ExactFraction(0)
    var allotments = shared.allotments
    var left: Set<String> = []
    for (supplier, isTaken) in zip(shared.suppliers, decisions) {
      if isTaken == true { total = try Self.sum(total, supplier.fixedCost) }
      if isTaken == false { left.insert(supplier.name) }
      var borne = ExactFraction(0)
      for market in shared.markets {
        borne = try Self.sum(borne, allotments[market.name]?[supplier.name] ?? ExactFraction(0))
      }
      guard isTaken != nil || borne > supplier.fixedCost else { continue }
      for market in shared.markets {
        allotments[market.name, default: [:]][supplier.name] = ExactFraction(0)
      }
    }
    for market in shared.markets where ways.contains(where: { $0.market.name == market.name }) {
      var best: ExactFraction?
      for var way in ways where way.market.name == market.name {
        way.plan.allotments = allotments
        guard let landed = try least(way, without: left) else { continue }
        best = best.map { min($0, landed) } ?? landed
      }
      guard let best else { return nil }
      guard let all = best.multiplied(by: ExactFraction(Int128(market.volume))) else {
        throw .tooFine
      }
      total = try Self.sum(total, all)
    }
    return total
  }

  /// The cheapest bill of a way without some suppliers; `nil` if none will do.
  private func least(
    _ way: PricedLane, without left: Set<String>
  ) throws(Problem) -> ExactFraction? {
    var best: ExactFraction?
    for treatment in way.open {
      var model: WayModel
      do throws(TooFine) {
        model = try WayModel(treatment, on: way)
      } catch {
        throw .tooFine
      }
      for (part, planned) in way.plan.parts.enumerated() {
        model = model.keeping(part) { !left.contains(planned.offers[$0].supplier) }
      }
      let found: LeastBill.Found?
      do throws(LeastBill.Left) {
        found = try LeastBill.find(in: model, below: nil, unless: stops)
      } catch {
        throw error == .ended ? .ended : .tooLarge
      }
      guard let found else { continue }
      let landed = try Self.sum(
        model.constant, ExactFraction(found.cost, over: model.unit).reduced)
      best = best.map { min($0, landed) } ?? landed
    }
    return best
  }

  private static func sum(
    _ one: ExactFraction, _ other: ExactFraction
  ) throws(Problem) -> ExactFraction {
    guard let sum = one.adding(other) else { throw .tooFine }
    return sum
  }
}
