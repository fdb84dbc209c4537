import ComponentSourcing
import TestSupport

/// Problems small enough to go through every bill.
enum MadeUpBills {
  /// A problem of up to five parts with up to four options, of one of four cost structures.
  static func small(seed: Int) -> BillTask? {
    var numbers = Seeded(seed: seed)
    let options = Int.random(in: 1...4, using: &numbers)
    let parts = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
      (0..<options).map { _ -> SupplyOption in
        let value = Int64.random(in: 0...50, using: &numbers)
        let cost =
          switch seed % 4 {
          case 0: Int64.random(in: 0...50, using: &numbers)
          case 1: max(0, 60 - value + Int64.random(in: -5...5, using: &numbers))
          case 2: 60 - value
          default: Int64.random(in: 0...5, using: &numbers)
          }
        return SupplyOption(cost: cost, nonOriginating: value)
      }
    }
    return BillTask(parts, limit: Int64.random(in: 0...Int64(parts.count * 40), using: &numbers))
  }

  /// The least cost of all bills within the limit.
  static func enumerated(_ problem: BillTask) -> Int64? {
    var least: Int64?
    func visit(_ part: Int, _ cost: Int64, _ value: Int64) {
      guard part < problem.parts.count else {
        if value <= problem.limit { least = min(least ?? cost, cost) }
        return
      }
      for option in problem.parts[part] {
        visit(part + 1, cost + option.cost, value + option.nonOriginating)
      }
    }
    visit(0, 0, 0)
    return least
  }
}
