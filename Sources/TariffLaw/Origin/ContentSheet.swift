/// The sums that regional value content is computed from, as far as the facts reach.
///
/// Sums are kept in hundred-millionths of the smallest unit of the currency, so that a share of a
/// material in millionths of a percent stays whole, or in smaller parts where an amount has any. What is not
/// said is an interval: an amount from nothing to what the FOB price leaves, a status from counting whole to
/// not at all.
public struct ContentSheet: Sendable {
  /// How many parts a smallest unit of the currency has here.
  public var scale: Int128 { Self.hundredMillionth * divisions }
  /// Into how many parts a smallest unit is divided so that every amount said is whole.
  let divisions: Int128
  /// The FOB price in those parts; its lower bound only, if ``isFOBKnown`` is false.
  public let price: Int128

  static let hundredMillionth: Int128 = 100_000_000
  /// Whether the FOB price was said.
  public let isFOBKnown: Bool
  /// What does not originate.
  public private(set) var nonOriginating: Bounds<Int128>
  /// What originates: materials, labour, overhead, other costs and profit.
  public private(set) var regional: Bounds<Int128>
  /// What of the materials originates.
  let regionalMaterials: Bounds<Int128>
  /// Whether every element of the sheet was said.
  public private(set) var isComplete: Bool
  /// The price less all elements, in smallest units, if every one was said.
  public let gap: ExactFraction?
  /// What the price leaves for the elements that were not said, in smallest units, if it was said.
  public let rest: ExactFraction?
  /// What the elements that were said come to beyond the price, in smallest units: a loss, which is deducted.
  public let loss: ExactFraction
  /// Whether a non-originating value was said that the materials cannot come to.
  public private(set) var isContradicted = false
  /// Whether what was said comes to more than the FOB price.
  public let isAbovePrice: Bool
  /// Whether every value was said, so that what does not originate is no share of a price that was not.
  let isEveryValueKnown: Bool
  /// The most of the values that were said that may not originate.
  let nonOriginatingSaid: Int128
  /// How many values were not said that may not originate.
  let openForeignValues: Int
  /// Whether materials were said, or the value of all that do not originate.
  public let hasMaterials: Bool

  /// Adds up the sheet of a good made in a country.
  public init(of good: Good, madeIn exporter: Country, under regime: Regime) {
    let divisions = good.divisionsOfUnit
    func units(_ money: Money) -> Int128 { money.units(dividedInto: divisions) }
    self.divisions = divisions
    var stated: Int128 = 0
    var openValues = 0
    var openForeignValues = 0
    var nonOriginating = Bounds<Int128>(0)
    var regional = Bounds<Int128>(0)
    // The greatest shares of what is not said that may count on either side.
    var openNonOriginating = Percentage.zero
    var openRegional = Percentage.zero
    let materials = good.materials ?? []
    for material in materials {
      let count = MaterialCount(of: material, madeIn: exporter, under: regime)
      guard count.isOfContent else { continue }
      let counts = count.regional
      guard let value = material.value.map(units), count.value != .another else {
        openValues += 1
        openNonOriginating = max(openNonOriginating, .whole - counts.low)
        if counts.low < .whole { openForeignValues += 1 }
        openRegional = max(openRegional, counts.high)
        continue
      }
      if count.value == .atLeast {
        openValues += 1
        openForeignValues += 1
        openNonOriginating = .whole
      }
      stated += value
      // What may not be an element of content makes what is stated no whole sum.
      if count.treatment.countsInContent == .unknown { openValues += 1 }
      regional = regional.adding(counts, of: value)
      nonOriginating = nonOriginating.adding(count.nonOriginating, of: value)
    }
    hasMaterials = good.materials != nil || good.nonOriginating != nil
    if good.materials == nil {
      if let value = good.nonOriginating.map(units) {
        stated += value
        nonOriginating = Bounds(value * Self.hundredMillionth)
      } else {
        openForeignValues += 1
        openNonOriginating = .whole
      }
      openRegional = .whole
      openValues += 1
    }
    var regionalMaterials = regional
    let openMaterials = openRegional
    for cost in [good.labour, good.overhead, good.other, good.profit] {
      guard let cost else {
        openRegional = .whole
        openValues += 1
        continue
      }
      stated += units(cost)
      let scaled = units(cost) * Self.hundredMillionth
      regional = Bounds(regional.low + scaled, regional.high + scaled)
    }
    isEveryValueKnown = openNonOriginating == .zero
    isFOBKnown = good.fob != nil
    let fob = good.fob.map(units) ?? stated
    price = fob * Self.hundredMillionth
    isComplete = openValues == 0 && isFOBKnown
    isAbovePrice = isFOBKnown && stated > fob
    gap = isComplete ? ExactFraction(fob - stated, over: divisions).reduced : nil
    let left = isFOBKnown ? max(0, fob - stated) : fob
    rest = isFOBKnown ? ExactFraction(left, over: divisions).reduced : nil
    // What the elements come to beyond the price is a loss: a profit below nought.
    let loss = isFOBKnown ? max(0, stated - fob) : 0
    self.loss = ExactFraction(loss, over: divisions).reduced
    regional = Bounds(
      regional.low - loss * Self.hundredMillionth, regional.high - loss * Self.hundredMillionth)
    nonOriginatingSaid = nonOriginating.high
    self.openForeignValues = openForeignValues
    // Without a price the sums are out of what was said.
    let isOpen = good.fob == nil
    if openNonOriginating > .zero {
      let more = left * Int128((isOpen ? .whole : openNonOriginating).millionths)
      nonOriginating.high = isOpen ? more : nonOriginating.high + more
    }
    if openMaterials > .zero {
      regionalMaterials.high += left * Int128((isOpen ? .whole : openMaterials).millionths)
    }
    self.regionalMaterials = regionalMaterials
    if openRegional > .zero {
      let more = left * Int128((isOpen ? .whole : openRegional).millionths)
      regional.high = isOpen ? more : regional.high + more
    }
    self.nonOriginating = nonOriginating
    self.regional = regional
    if good.materials != nil, let total = good.nonOriginating {
      settle(units(total) * Self.hundredMillionth)
    }
  }

  /// Takes the non-originating value that was said beside the materials, if they can come to it.
  private mutating func settle(_ value: Int128) {
    isContradicted = value < nonOriginating.low || value > nonOriginating.high
    if !isContradicted { nonOriginating = Bounds(value) }
  }

  /// Regional value content by the indirect method: (FOB − VNM) / FOB.
  ///
  /// Source: article 29(1)(b) of ATIGA.
  public var indirect: Bounds<ExactFraction> {
    guard price > 0 else { return Self.anything }
    guard isFOBKnown else {
      return Bounds(
        ExactFraction(max(0, price - nonOriginating.high), over: price), ExactFraction(1))
    }
    return Bounds(
      ExactFraction(price - nonOriginating.high, over: price),
      ExactFraction(price - nonOriginating.low, over: price))
  }

  /// Regional value content by the direct method: what is of the region / FOB.
  ///
  /// Source: article 29(1)(a) of ATIGA.
  public var direct: Bounds<ExactFraction> {
    guard price > 0 else { return Self.anything }
    guard isFOBKnown else {
      return Bounds(ExactFraction(0), ExactFraction(min(regional.high, price), over: price))
    }
    return Bounds(
      ExactFraction(regional.low, over: price), ExactFraction(regional.high, over: price))
  }

  /// The price, in smallest units, from which content of a threshold is reached by the indirect method
  /// whatever else is not said; `nil` if the price was said, or a value was not.
  func price(reaching threshold: Percentage) -> ExactFraction? {
    let rest = (Percentage.whole - threshold).fraction
    guard !isFOBKnown, isEveryValueKnown, rest > ExactFraction(0) else { return nil }
    return ExactFraction(nonOriginating.high, over: scale).reduced.divided(by: rest)
  }

  /// What all that was said comes to, in the currency of the price.
  func sum(in price: Money?) -> Money? {
    price.flatMap { price in price.units.adding(loss).flatMap { Money(units: $0, price.currency) } }
  }

  static let anything = Bounds(ExactFraction(0), ExactFraction(1))
}

extension Good {
  /// Into how many parts a smallest unit is divided so that every amount is whole: one, unless some have parts.
  package var divisionsOfUnit: Int128 {
    var divisions: Int128 = 1
    func divide(_ amount: Money?) {
      guard let amount, amount.parts != 0 else { return }
      divisions = ExactFraction.commonMultiple(divisions, amount.units.denominator)
    }
    divide(fob)
    divide(nonOriginating)
    for cost in [labour, overhead, other, profit, netCost] { divide(cost) }
    for material in materials ?? [] { divide(material.value) }
    return divisions
  }
}

extension Money {
  /// The amount in parts of a smallest unit, of which it has a whole number.
  func units(dividedInto divisions: Int128) -> Int128 {
    guard divisions > 1 else { return Int128(minorUnits) }
    let exact = units
    return exact.numerator * (divisions / exact.denominator)
  }
}

extension Bounds<Int128> {
  /// The bounds with a share of a value added.
  fileprivate func adding(_ share: Bounds<Percentage>, of value: Int128) -> Bounds {
    Bounds(low + value * Int128(share.low.millionths), high + value * Int128(share.high.millionths))
  }
}
