public import ComponentSourcing
internal import TariffLaw

/// Break-evens of made-up plans held to an enumeration; counts what was tried.
///
/// Up to the rise that is told the offer is chosen; a cent more, and it is not.
public struct BreakEvenTrial {
  /// How many rises were tried.
  public private(set) var rises = 0
  /// What did not agree, with the way.
  public private(set) var differences: [String] = []

  /// Begins with nothing tried.
  public init() {}

  /// Tries each offer of the cheapest bill of a way.
  public mutating func run(_ priced: PricedLane, _ name: String) throws {
    let answer = try priced.solve()
    guard let bill = answer.bill else { return }
    let oracle = PlanOracle(priced.plan, priced.lane)
    for one in try answer.breakEvens() {
      let place = bill.choices[one.part]
      let other = oracle.bills.filter { $0.choices[one.part] != place }.compactMap(\.landed).min()
      if oracle.units(one.other?.landed) != other {
        differences.append("\(name), part \(one.part): the least without the offer")
      }
      guard let rise = one.rise else { continue }
      func isChosen(at rise: ExactFraction) -> Bool {
        let oracle = PlanOracle(priced.plan, priced.lane, extra: (one.part, place, rise))
        let own = oracle.bills.filter { $0.choices[one.part] == place }.compactMap(\.landed).min()
        return own != nil && own == oracle.least
      }
      // In between too, so that a hole would be seen.
      let between = (0...8).map { rise.numerator / rise.denominator * Int128($0) / 8 }
      let beyond = ExactFraction(rise.numerator + rise.denominator, over: rise.denominator)
      if !between.allSatisfy({ isChosen(at: ExactFraction($0)) }) || !isChosen(at: rise)
        || isChosen(at: beyond)
      {
        differences.append("\(name), part \(one.part): a rise of \(rise)")
      }
      rises += 1
    }
  }
}
