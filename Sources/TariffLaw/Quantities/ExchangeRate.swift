/// A rate of exchange that a claimant states, with its day.
public struct ExchangeRate: Sendable {
  /// The currency that is exchanged.
  public let from: Currency
  /// The currency that is got.
  public let to: Currency
  /// How much of the second one unit of the first gives, in units of ten to the minus twelve.
  public let trillionths: Int64
  /// The day of the rate.
  public let on: Day?

  /// Makes a rate.
  public init(from: Currency, to: Currency, trillionths: Int64, on: Day?) {
    self.from = from
    self.to = to
    self.trillionths = trillionths
    self.on = on
  }

  /// The decimal places of a rate.
  package static let places = 12

  /// The rate of one to one, in trillionths.
  package static let one: Int64 = 1_000_000_000_000

  /// An amount turned into the other currency, exact; `nil` if it cannot be held.
  public func exchange(_ money: Money) -> Money? {
    guard money.currency == from else { return nil }
    var above = Int128(trillionths)
    var below = Int128(Self.one)
    for _ in 0..<to.exponent { above *= 10 }
    for _ in 0..<from.exponent { below *= 10 }
    return money.units.multiplied(by: ExactFraction(above, over: below).reduced)
      .flatMap { Money(units: $0, to) }
  }

  /// An amount turned into the other currency, rounded to its smallest unit; `nil` if it does not fit.
  public func exchange(_ money: Money, rounding: Rounding) -> Money? {
    exchange(money).map { Money(minorUnits: $0.rounded(rounding), $0.currency) }
  }
}
