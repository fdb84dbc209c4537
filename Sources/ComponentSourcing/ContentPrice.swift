/// What a unit of non-originating value is worth saving, and the least cost that follows from it.
///
/// With the price p/q, each bill within the limit has `q × cost = bound + excess + p × (limit − value)`,
/// where the excess and the last term are nought or more: so `bound / q` is below the cost of each of them.
public struct ContentPrice: Sendable, Equatable {
  /// The `p` of the price `p / q` in lowest terms; nought or more.
  public let numerator: Int128
  /// The `q` of the price `p / q` in lowest terms; above nought.
  public let denominator: Int128

  /// The price; `nil` unless it is nought or more, of parts that fit amounts of money.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard (0...Int128(Int64.max / 4)).contains(numerator),
      (1...Int128(Int64.max / 4)).contains(denominator)
    else { return nil }
    let divisor = Self.commonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The price of nought: the limit does not bind.
  static let nought = ContentPrice(unchecked: 0, over: 1)

  /// The price of a step of the hull, whose two amounts are known to be above nought.
  init(unchecked numerator: Int128, over denominator: Int128) {
    let divisor = Self.commonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return max(first, 1)
  }

  /// An option's cost with its non-originating value at this price, times the denominator.
  func priced(_ option: SupplyOption) -> Int128 {
    denominator * Int128(option.cost) + numerator * Int128(option.nonOriginating)
  }

  /// What a change of cost and value adds to a bill's cost at this price, times the denominator.
  func excess(_ cost: Int64, _ value: Int64) -> Int128 {
    // Amounts of a problem are such that neither product nor sum can overflow.
    denominator &* Int128(cost) &+ numerator &* Int128(value)
  }

  /// What an amount of value is worth, in whole units of cost; a fraction is dropped.
  func worth(of value: Int64) -> Int128 {
    numerator * Int128(value) / denominator
  }

  /// The bound on `q × cost` that this price proves for each bill within the limit.
  public func bound(of problem: BillTask) -> Int128 {
    problem.parts.reduce(-numerator * Int128(problem.usableLimit)) { sum, options in
      sum + (options.lazy.map(priced).min() ?? 0)
    }
  }
}
