/// The sums that regional value content is computed from, as far as the facts reach.
///
/// Sums are kept in hundred-millionths of the smallest unit of the currency, so that a share of a
/// material in millionths of a percent stays whole. What is not said is an interval: an amount from
/// nothing to what the FOB price leaves, a status from counting whole to not at all.
public struct ContentSheet: Sendable {
  /// How many parts a smallest unit of the currency has here.
  public static let scale: Int128 = 100_000_000

  /// The FOB price in smallest units; its lower bound only, if ``isFOBKnown`` is false.
  public private(set) var fob: Int128
  /// Whether the FOB price was said.
  public let isFOBKnown: Bool
  /// What does not originate.
  public private(set) var nonOriginating: Bounds<Int128>
  /// What originates: materials, labour, overhead, other costs and profit.
  public private(set) var regional: Bounds<Int128>
  /// Whether every element of the sheet was said.
  public private(set) var isComplete: Bool
  /// The price less all elements, in smallest units, if every one was said.
  public private(set) var gap: Int128?
  /// What the price leaves for the elements that were not said, in smallest units, if it was said.
  public let rest: Int128?
  /// What the elements that were said come to beyond the price, in smallest units: a loss, which is deducted.
  public let loss: Int128
  /// Whether a non-originating value was said that the materials cannot come to.
  public private(set) var isContradicted = false
  /// Whether what was said comes to more than the FOB price.
  public let isAbovePrice: Bool
  /// Whether materials were said, or the value of all that do not originate.
  public let hasMaterials: Bool

  /// Adds up the sheet of a good made in a country.
  public init(of good: Good, madeIn exporter: Country, under regime: Regime) {
    var stated: Int128 = 0
    var openValues = 0
    var nonOriginating = Bounds<Int128>(0)
    var regional = Bounds<Int128>(0)
    var openNonOriginating = false
    var openRegional = false
    let materials = good.materials ?? []
    for material in materials {
      guard MaterialTreatment(of: material, under: regime).countsInContent == .met else {
        continue
      }
      let counts = CumulationShare(of: material, madeIn: exporter, under: regime).share
      let basis = MaterialValue(of: material, counting: counts)
      guard let value = material.value?.minorUnits, basis != .another else {
        openValues += 1
        openNonOriginating = openNonOriginating || counts.low < .whole
        openRegional = openRegional || counts.high > .zero
        continue
      }
      if basis == .atLeast {
        openValues += 1
        openNonOriginating = true
      }
      stated += Int128(value)
      let low = Int128(value) * Int128(counts.low.millionths)
      let high = Int128(value) * Int128(counts.high.millionths)
      let all = Int128(value) * Self.scale
      regional = Bounds(regional.low + low, regional.high + high)
      nonOriginating = Bounds(nonOriginating.low + all - high, nonOriginating.high + all - low)
    }
    hasMaterials = good.materials != nil || good.nonOriginating != nil
    if good.materials == nil {
      if let value = good.nonOriginating?.minorUnits {
        stated += Int128(value)
        nonOriginating = Bounds(Int128(value) * Self.scale)
      } else {
        openNonOriginating = true
      }
      openRegional = true
      openValues += 1
    }
    for cost in [good.labour, good.overhead, good.other, good.profit] {
      guard let cost else {
        openRegional = true
        openValues += 1
        continue
      }
      stated += Int128(cost.minorUnits)
      let scaled = Int128(cost.minorUnits) * Self.scale
      regional = Bounds(regional.low + scaled, regional.high + scaled)
    }
    isFOBKnown = good.fob != nil
    fob = good.fob.map { Int128($0.minorUnits) } ?? stated
    isComplete = openValues == 0 && isFOBKnown
    isAbovePrice = isFOBKnown && stated > fob
    gap = isComplete ? fob - stated : nil
    rest = isFOBKnown ? max(0, fob - stated) : nil
    // What the elements come to beyond the price is a loss: a profit below nought.
    let loss = isFOBKnown ? max(0, stated - fob) : 0
    self.loss = loss
    regional = Bounds(
      regional.low - loss * Self.scale, regional.high - loss * Self.scale)
    if let rest {
      if openNonOriginating { nonOriginating.high += rest * Self.scale }
      if openRegional { regional.high += rest * Self.scale }
    } else {
      if openNonOriginating { nonOriginating.high = fob * Self.scale }
      if openRegional { regional.high = fob * Self.scale }
    }
    self.nonOriginating = nonOriginating
    self.regional = regional
    if good.materials != nil, let total = good.nonOriginating { settle(total) }
  }

  /// Takes the non-originating value that was said beside the materials, if they can come to it.
  private mutating func settle(_ total: Money) {
    let value = Int128(total.minorUnits) * Self.scale
    isContradicted = value < nonOriginating.low || value > nonOriginating.high
    if !isContradicted { nonOriginating = Bounds(value) }
  }

  /// Regional value content by the indirect method: (FOB − VNM) / FOB.
  ///
  /// Source: article 29(1)(b) of ATIGA.
  public var indirect: Bounds<ExactFraction> {
    guard isFOBKnown else {
      guard fob > 0 else { return Self.anything }
      let scaled = fob * Self.scale
      return Bounds(
        ExactFraction(max(0, scaled - nonOriginating.high), over: scaled), ExactFraction(1))
    }
    let scaled = fob * Self.scale
    return Bounds(
      ExactFraction(scaled - nonOriginating.high, over: scaled),
      ExactFraction(scaled - nonOriginating.low, over: scaled))
  }

  /// Regional value content by the direct method: what is of the region / FOB.
  ///
  /// Source: article 29(1)(a) of ATIGA.
  public var direct: Bounds<ExactFraction> {
    guard isFOBKnown else {
      guard fob > 0 else { return Self.anything }
      let scaled = fob * Self.scale
      return Bounds(ExactFraction(0), ExactFraction(min(regional.high, scaled), over: scaled))
    }
    let scaled = fob * Self.scale
    return Bounds(
      ExactFraction(regional.low, over: scaled), ExactFraction(regional.high, over: scaled))
  }

  private static let anything = Bounds(ExactFraction(0), ExactFraction(1))
}
