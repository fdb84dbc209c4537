/// The deviations from a starting bill that a price's bound does not exclude, in the order they are gone through.
///
/// Cheapest deviation first, parts that raise the value in turn with parts that lower it: so the limit is soon
/// met from both sides.
struct SearchCore {
  struct Part {
    let deviations: ArraySlice<Deviation>
    /// The least excess of a deviation.
    let least: Int128
    /// Whether the deviation of least excess lowers the value.
    let lowers: Bool
    /// The least excess of the parts after this one; `nil` if it is the last.
    fileprivate(set) var leastToCome: Int128?
    /// How far the parts after this one can change the value, down and up.
    fileprivate(set) var reachToCome: ClosedRange<Int64> = 0...0

    fileprivate init(_ deviations: ArraySlice<Deviation>, at price: ContentPrice) {
      self.deviations = deviations
      var (least, lowers) = (Int128.max, false)
      for deviation in deviations {
        let excess = price.excess(deviation.cost, deviation.value)
        if excess < least { (least, lowers) = (excess, deviation.value < 0) }
      }
      (self.least, self.lowers) = (least, lowers)
    }
  }

  private(set) var parts: [Part] = []

  /// The deviations from a bill whose excess is within some room.
  init(
    of problem: BillTask, from start: [Int], at price: ContentPrice, within room: Int128
  ) {
    var deviations: [Deviation] = []
    var ends: [Int] = []
    for (part, options) in problem.parts.enumerated() {
      let base = options[start[part]]
      for (place, option) in options.enumerated() where place != start[part] {
        let (cost, value) = (option.cost - base.cost, option.nonOriginating - base.nonOriginating)
        guard price.excess(cost, value) <= room else { continue }
        deviations.append(Deviation(part: part, option: place, cost: cost, value: value))
      }
      if deviations.count > ends.last ?? 0 { ends.append(deviations.count) }
    }
    parts = Self.ordered(
      zip([0] + ends, ends).map { Part(deviations[$0..<$1], at: price) })
    lookAhead()
  }

  private static func ordered(_ parts: [Part]) -> [Part] {
    let places = parts.indices.sorted { (parts[$0].least, $0) < (parts[$1].least, $1) }
    let lowering = places.filter { parts[$0].lowers }
    let raising = places.filter { !parts[$0].lowers }
    return (0..<max(lowering.count, raising.count)).flatMap { rank in
      [lowering, raising].compactMap { rank < $0.count ? parts[$0[rank]] : nil }
    }
  }

  private mutating func lookAhead() {
    var least: Int128?
    var (lowest, highest) = (Int64(0), Int64(0))
    for place in parts.indices.reversed() {
      parts[place].leastToCome = least
      parts[place].reachToCome = lowest...highest
      least = min(least ?? parts[place].least, parts[place].least)
      lowest += parts[place].deviations.reduce(0) { min($0, $1.value) }
      highest += parts[place].deviations.reduce(0) { max($0, $1.value) }
    }
  }
}
