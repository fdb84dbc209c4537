public import ComponentSourcing
internal import TariffLaw

/// Break-evens of made-up plans held to an enumeration; counts what was tried.
///
/// At the rise that is told the offer is still chosen; a cent more, and it is not.
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
    for one in try answer.breakEvens() {
      let place = bill.choices[one.part]
      var without = priced.plan
      without.parts[one.part].offers.remove(at: place)
      let other =
        without.parts[one.part].offers.isEmpty ? nil : Enumeration(without, priced.lane).least
      if Enumeration.scaled(one.other?.landed) != other {
        differences.append("\(name), part \(one.part): the least without the offer")
      }
      guard let other, let rise = one.rise else { continue }
      func isChosen(at rise: Int64) -> Bool {
        var plan = priced.plan
        var offer = plan.parts[one.part].offers[place]
        offer.price = ExactFraction(offer.price.numerator + Int128(rise))
        plan.parts[one.part].offers = [offer]
        return Enumeration(plan, priced.lane).least.map { $0 <= other } ?? false
      }
      if !isChosen(at: rise) || isChosen(at: rise + 1) {
        differences.append("\(name), part \(one.part): a rise of \(rise)")
      }
      rises += 1
    }
  }
}
