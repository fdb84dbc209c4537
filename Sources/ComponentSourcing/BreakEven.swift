internal import TariffLaw

/// By how much the price of a chosen offer may rise before another is chosen in its place.
public struct BreakEven: Sendable {
  /// The place of the part.
  public let part: Int
  /// The offer.
  public let offer: SupplyOffer
  /// The highest rise at which it is still in a cheapest bill, in smallest units of its currency.
  ///
  /// One more, and it is not; `nil` if there is nothing else to choose.
  public let rise: Int64?
  /// The cheapest bill without the offer.
  public let other: LandedBill?
}

extension LaneAnswer {
  /// The break-even of every chosen offer; of the first ones alone if the limits are reached.
  ///
  /// Where the FOB price follows from costs, a dearer part may raise what the limit allows; then a rise beyond the
  /// one told could make the offer the cheapest again.
  public func breakEvens(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [BreakEven] {
    guard let bill else { return [] }
    let variants = try LaneVariants(of: priced, within: limits)
    var all: [BreakEven] = []
    for (part, place) in bill.choices.enumerated() {
      if limits.shouldStop() { return all }
      let other = try variants.cheapest { $0.removing(place, of: part) }
      let rise: Int64?
      if let other {
        rise = try lastChosen { (rise) throws(SourcingProblem) in
          var lane = priced
          let price = lane.plan.parts[part].offers[place].price
          guard let dearer = price.adding(ExactFraction(Int128(rise))) else { throw .tooFine }
          lane.plan.parts[part].offers[place].price = dearer
          let least = try LaneVariants(of: lane, within: limits)
            .cheapest { $0.forcing(place, of: part) }
          return least.map { $0.landed <= other.landed } ?? false
        }
      } else {
        rise = nil
      }
      all.append(
        BreakEven(part: part, offer: bill.offers[part], rise: rise, other: other))
    }
    return all
  }
}

/// The last whole number, from nought up, before one of which a condition does not hold; `nil` if it always holds.
func lastChosen(
  upTo most: Int64 = 1 << 50, _ holds: (Int64) throws(SourcingProblem) -> Bool
) throws(SourcingProblem) -> Int64? {
  var (low, high) = (Int64(0), Int64(1))
  while try holds(high) {
    low = high
    high *= 2
    guard high <= most else { return nil }
  }
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if try holds(middle) { low = middle } else { high = middle }
  }
  return low
}
