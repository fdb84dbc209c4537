extension OriginExploration {
  /// How far an amount may move before the outcome is another.
  public struct BreakEven: Sendable {
    /// What moves.
    public let driver: Driver
    /// The amount as it is.
    public let now: Figure
    /// The last amount with the outcome as it is.
    public let last: Figure
    /// The amount one smallest unit further, with the other outcome.
    public let beyond: Figure
    /// The outcome there.
    public let outcome: Outcome
  }

  /// An amount that may move.
  public enum Driver: Sendable, Equatable {
    /// The FOB price, what it is made of being the same; the profit is what it leaves.
    case fob
    /// The value of a material at the same price; the profit is what it leaves.
    case material(Finding.Item)
    /// The value of all that does not originate, at the same price.
    case nonOriginating
    /// Labour, the price moving with it.
    case labour
    /// Overheads, the price moving with them.
    case overhead
    /// Other costs, the price moving with them.
    case otherCosts
    /// The profit, the price moving with it.
    case profit
    /// A rate of exchange, at which amounts of the currency count, at the same price.
    case exchange(of: Currency)
  }

  /// An amount of money, or how much of the question's currency a unit of another one gives.
  public enum Figure: Sendable, Equatable {
    /// An amount.
    case money(Money)
    /// A rate of exchange in trillionths.
    case rate(Int64)
  }
}

extension OriginExploration {
  /// The least amount of money by whose move alone a good that does not originate would; `nil` if there is none.
  public var cheapest: BreakEven? {
    breakEvens.filter { $0.outcome == .met && $0.move != nil }.min {
      ($0.move ?? 0) < ($1.move ?? 0)
    }
  }
}

extension OriginExploration.BreakEven {
  /// By how many smallest units of money the amount moves to turn the outcome; `nil` of a rate.
  public var move: Int64? {
    guard case .money(let now) = now, case .money(let beyond) = beyond else { return nil }
    return abs(beyond.minorUnits - now.minorUnits)
  }
}

/// The last whole number, going from one where something holds to one where it does not, with which it holds.
///
/// - Parameters:
///   - start: Where it holds.
///   - end: Where it does not.
///   - holds: Whether it holds; it turns once between them.
/// - Returns: The last number.
func lastHolding(from start: Int64, to end: Int64, _ holds: (Int64) -> Bool) -> Int64 {
  var (inside, outside) = (Int128(start), Int128(end))
  while outside - inside > 1 || inside - outside > 1 {
    let middle = inside + (outside - inside) / 2
    if holds(Int64(middle)) { inside = middle } else { outside = middle }
  }
  return Int64(inside)
}
