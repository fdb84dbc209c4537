/// Bills that deviate from a starting bill in some parts; none is both as cheap and as light as another.
struct PartialBills {
  /// What the deviations of a bill add up to.
  struct Bill {
    let cost: Int64
    let value: Int64
    /// The place of its last deviation among those made; below nought if it has none.
    let last: Int32
  }

  /// What a bill must keep to if it may still be part of a better one.
  struct Bounds {
    let price: ContentPrice
    let cost: Int64
    let value: Int64
    let excess: Int128
    /// The most excess of bills that were there before.
    let oldExcess: Int128
  }

  /// By rising value and falling cost.
  private(set) var bills = [Bill(cost: 0, value: 0, last: -1)]
  /// Each deviation made, with the place of the one before it.
  private var made: [(previous: Int32, part: Int32, option: Int32)] = []

  /// How many bills were made so far.
  var madeCount: Int { made.count }

  /// The deviations of a bill, given its last.
  func deviations(through last: Int32) -> [(part: Int, option: Int)] {
    var (place, found) = (Int(last), [(part: Int, option: Int)]())
    while made.indices.contains(place) {
      found.append((Int(made[place].part), Int(made[place].option)))
      place = Int(made[place].previous)
    }
    return found
  }

  /// Lets each bill deviate in one more part as well; `false` if it was told to stop on the way.
  ///
  /// The bills come by rising value, alone and with each of the deviations, so that they are merged.
  mutating func extend(
    by deviations: ArraySlice<Deviation>, within bounds: Bounds,
    unless stops: (_ made: Int) -> Bool
  ) -> Bool {
    var longer: [Bill] = []
    longer.reserveCapacity(bills.count)
    // Which bill comes next as it was, and which with each deviation.
    var oldNext = 0
    var next = [Int](repeating: 0, count: deviations.count)
    var (leastCost, seen) = (Int64.max, 0)
    while true {
      seen += 1
      if seen.isMultiple(of: Self.pace), stops(made.count) { return false }
      var (cost, value, source) = (Int64.max, Int64.max, Int?.none)
      if oldNext < bills.count { (cost, value) = (bills[oldNext].cost, bills[oldNext].value) }
      for (place, deviation) in zip(next.indices, deviations) where next[place] < bills.count {
        let bill = bills[next[place]]
        let (longerCost, longerValue) = (bill.cost + deviation.cost, bill.value + deviation.value)
        if longerValue < value || longerValue == value && longerCost < cost {
          (cost, value, source) = (longerCost, longerValue, place)
        }
      }
      // Where nothing is left, the value is beyond any bound.
      guard value <= bounds.value else { break }
      let place = source.map { next[$0] } ?? oldNext
      if let source { next[source] += 1 } else { oldNext += 1 }
      guard cost < leastCost else { continue }
      leastCost = cost
      guard cost <= bounds.cost else { continue }
      let excess = bounds.price.excess(cost, value)
      if let source {
        guard excess <= bounds.excess else { continue }
        let deviation = deviations[deviations.startIndex + source]
        longer.append(Bill(cost: cost, value: value, last: Int32(made.count)))
        made.append((bills[place].last, Int32(deviation.part), Int32(deviation.option)))
      } else if excess <= bounds.oldExcess {
        longer.append(bills[place])
      }
    }
    bills = longer
    return !stops(made.count)
  }

  /// How many bills are looked at before it is asked whether to stop.
  private static let pace = 1 << 16
}
