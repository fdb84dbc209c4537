public import TariffLaw

/// How restrictive tariffs are by trade and elasticities of import demand, after Kee, Nicita and Olarreaga (2009).
///
/// With imports *m*, elasticities *ε* and rates *t* of goods: the overall trade restrictiveness index is
/// Σ*mεt* ÷ Σ*mε*, the uniform rate with the same imports; the trade restrictiveness index is the root of
/// Σ*mεt²* ÷ Σ*mε*, the uniform rate with the same loss of welfare. Rates are taken to a ten-thousandth of a percent,
/// and the part of imports that falls to lines with a number to a hundredth of their unit.
public struct Restrictiveness: Sendable {
  /// The overall trade restrictiveness index, in per cent; nil if no good has all that it needs.
  public let overall: ExactFraction?
  /// The trade restrictiveness index in per cent, cut to a ten-thousandth.
  public let welfare: ExactFraction?
  /// How many values of trade have a rate and an elasticity.
  public let goods: Int

  /// A good: its imports, its elasticity in millionths, its rate in per cent.
  struct Good {
    let imports: Int128
    let elasticity: Int64
    let rate: ExactFraction
  }

  /// The longest code of elasticities with which a code begins; nil if there is none.
  public static func elasticityCode(
    of code: HSCode, in elasticities: [HSCode: Int64]
  ) -> HSCode? {
    (HSLevel.chapter.rawValue...Int(code.count)).reversed().lazy.compactMap { code.prefix($0) }
      .first { elasticities[$0] != nil }
  }

  private static let unit: Int128 = 10_000

  init(_ goods: [Good]) {
    self.goods = goods.count
    var (weights, sums, squares): (Int128, Int128, Int128) = (0, 0, 0)
    var isHeld = true
    func add(_ term: Int128, times weight: Int128, to sum: inout Int128) {
      let (product, isLost) = term.multipliedReportingOverflow(by: weight)
      let (next, isOver) = sum.addingReportingOverflow(product)
      if isLost || isOver { isHeld = false } else { sum = next }
    }
    for good in goods {
      guard let rate = good.rate.times(Self.unit, rounding: .halfUp) else {
        isHeld = false
        continue
      }
      let weight = good.imports * Int128(good.elasticity)
      add(1, times: weight, to: &weights)
      add(rate, times: weight, to: &sums)
      add(rate * rate, times: weight, to: &squares)
    }
    guard isHeld, weights > 0 else {
      (overall, welfare) = (nil, nil)
      return
    }
    overall = ExactFraction(sums, over: weights).divided(by: ExactFraction(Self.unit))
    welfare = ExactFraction(Self.root(of: squares / weights), over: Self.unit).reduced
  }

  /// The greatest whole number whose square is not above a number.
  private static func root(of number: Int128) -> Int128 {
    var (low, high): (Int128, Int128) = (0, 1)
    while high * high <= number { high *= 2 }
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= number { low = middle } else { high = middle }
    }
    return low
  }
}
