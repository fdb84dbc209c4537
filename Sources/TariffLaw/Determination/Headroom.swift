/// How far the regional value content is from its threshold, in points and in money, where that decides.
///
/// Below the threshold the figures say what is lacking. Each was put into the good and judged again: at the
/// figure printed the answer is "yes", one smallest unit further it is not. Where both methods are used, or
/// something else decides, there is none.
public struct Headroom: Sendable {
  /// The content less the threshold, in points; below zero if it is not reached.
  public let points: ExactFraction
  /// By how much the non-originating materials may rise; below zero: must fall.
  public let nonOriginating: Money?
  /// To what the FOB price may fall, the materials being the same; or must rise.
  public let fob: Money?
  /// How many units these amounts are of, where the good was told by the unit.
  public let units: Int64?

  /// Computes the headroom of a good's content over a threshold; `nil` if the content is not settled by one
  /// method, or nothing changes with it.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - content: Its content.
  ///   - threshold: What the content was compared with.
  ///   - isMet: Whether the good gets what is asked.
  ///   - isDue: Whether a good that is otherwise alike gets what is asked.
  init?(
    of good: Good, _ content: RegionalValueContent, over threshold: Percentage, asItIs isMet: Bool,
    isDue: (Good) -> Bool
  ) {
    guard let share = content.ofOneMethod, threshold < .whole, let price = good.fob,
      let points = share.adding(
        ExactFraction(-threshold.fraction.numerator, over: threshold.fraction.denominator)),
      isMet == (points >= ExactFraction(0))
    else { return nil }
    self.points = points
    units = good.units
    let edges = Edges(of: content, over: threshold, price.currency)
    // At the edge it is due; beyond it, where less content is left, it is not.
    nonOriginating = edges.nonOriginating.flatMap { spare in
      guard let further = spare.adding(1), let edge = good.raisingForeign(by: spare),
        let beyond = good.raisingForeign(by: further), isDue(edge), !isDue(beyond),
        isMet || good.turns(byLoweringOneBy: further, isDue) == false
      else { return nil }
      return isMet || spare.minorUnits < 0 ? spare : nil
    }
    fob = edges.fob.flatMap { edge in
      guard isMet ? edge <= price : edge > price, let lower = edge.adding(-1),
        lower.units > ExactFraction(0), isDue(good.priced(edge)),
        !isDue(good.priced(lower))
      else { return nil }
      return edge
    }
    guard nonOriginating == nil, fob == nil else { return }
    // By the direct method no such figure holds; a higher price tells whether content decides.
    guard content.indirect == nil, let high = edges.highest, let above = high.adding(1),
      isDue(good.priced(high)), !isDue(good.priced(above))
    else { return nil }
  }

  /// The amounts at which the content is just at its threshold.
  private struct Edges {
    private(set) var nonOriginating: Money?
    private(set) var fob: Money?
    private(set) var highest: Money?

    init(of content: RegionalValueContent, over threshold: Percentage, _ currency: Currency) {
      func money(_ units: Int128) -> Money? {
        Int64(exactly: units).map { Money(minorUnits: $0, currency) }
      }
      let sheet = content.sheet
      let scale = sheet.scale
      guard content.direct == nil, let outside = sheet.nonOriginating.exact else {
        let asked = threshold.fraction.reduced
        guard let inside = sheet.regional.exact, asked.numerator > 0 else { return }
        let most = inside.multipliedReportingOverflow(by: asked.denominator)
        if !most.overflow {
          highest = money(Rounding.down.quotient(most.partialValue, by: asked.numerator * scale))
        }
        return
      }
      let rest = (Percentage.whole - threshold).fraction.reduced
      let allowed = sheet.price.multipliedReportingOverflow(by: rest.numerator)
      let needed = outside.multipliedReportingOverflow(by: rest.denominator)
      guard !allowed.overflow, !needed.overflow else { return }
      nonOriginating = money(
        Rounding.down.quotient(
          allowed.partialValue - needed.partialValue, by: rest.denominator * scale))
      fob = money(Rounding.up.quotient(needed.partialValue, by: rest.numerator * scale))
    }
  }
}

extension RegionalValueContent {
  /// The share, if one method is used and settles it.
  fileprivate var ofOneMethod: ExactFraction? {
    switch (indirect, direct) {
    case (let one?, nil), (nil, let one?): one.exact
    default: nil
    }
  }
}

extension Money {
  fileprivate func adding(_ units: Int64) -> Self? {
    let (sum, isLost) = minorUnits.addingReportingOverflow(units)
    return isLost ? nil : Self(minorUnits: sum, parts: parts, currency)
  }
}

extension Good {
  /// The good at another price.
  fileprivate func priced(_ fob: Money) -> Self {
    var good = self
    good.fob = fob
    return good
  }

  /// The good with non-originating materials worth more, or less by a figure below zero.
  fileprivate func raisingForeign(by amount: Money) -> Self? {
    var good = self
    func raised(_ value: Money) -> Money? {
      value.adding(amount.minorUnits).flatMap { $0.minorUnits < 0 ? nil : $0 }
    }
    if let total = nonOriginating {
      guard let sum = raised(total) else { return nil }
      good.nonOriginating = sum
    }
    guard var materials else { return nonOriginating == nil ? nil : good }
    // The greatest first; their values alone are put in order, not the materials.
    let foreign = materials.indices.filter { materials[$0].isForeign }
      .map { (place: $0, value: materials[$0].value?.minorUnits ?? 0) }
      .sorted { ($1.value, $0.place) < ($0.value, $1.place) }.map { $0.place }
    guard let largest = foreign.first, foreign.allSatisfy({ materials[$0].value != nil }) else {
      return nil
    }
    guard amount.minorUnits < 0 else {
      guard let value = materials[largest].value.flatMap(raised) else { return nil }
      good.materials?[largest].value = value
      return good
    }
    // What must fall is taken from the largest first.
    var left = amount.minorUnits.magnitude
    for place in foreign {
      guard let value = materials[place].value, let own = UInt64(exactly: value.minorUnits) else {
        return nil
      }
      let taken = min(left, own)
      materials[place].value = value.adding(-Int64(clamping: taken))
      left -= taken
    }
    guard left == 0 else { return nil }
    good.materials = materials
    return good
  }
}

extension Good {
  /// Whether the good is due if one of its non-originating materials alone is worth less, by a figure below zero at most.
  ///
  /// What turns the answer by one of them, with less than content asks, does so by another criterion. Of those that are alike but
  /// for their values the one that may fall most is tried.
  ///
  /// - Returns: `nil` if there are more unlike materials than are tried.
  fileprivate func turns(byLoweringOneBy amount: Money, _ isDue: (Good) -> Bool) -> Bool? {
    var greatest: [Material.Kind: (place: Int, value: Money)] = [:]
    for (place, material) in (materials ?? []).enumerated() where material.isForeign {
      guard let value = material.value else { continue }
      if let known = greatest[material.kind], known.value.units >= value.units { continue }
      greatest[material.kind] = (place, value)
      if greatest.count * (materials?.count ?? 0) > Material.mostTried { return nil }
    }
    return greatest.values.contains { place, value in
      var good = self
      good.materials?[place].value = value.adding(max(amount.minorUnits, -value.minorUnits))
      return isDue(good)
    }
  }
}

extension Material {
  /// All on which it turns what a material that does not originate counts for, but its value.
  fileprivate struct Kind: Hashable {
    let code: HSCode?
    let status: Status?
    let basis: ValueBasis?
    let role: MaterialRole
    let told: [Bool?]
  }

  /// What kind of material it is.
  fileprivate var kind: Kind {
    Kind(
      code: code, status: status, basis: basis, role: role,
      told: [
        isFromLicensedMaker, isOfPart, isClassifiedWithGood, isSeparatelyInvoiced, isCustomary,
        isIncorporated,
      ])
  }

  /// How many materials may be judged for it: one of each kind with all others.
  fileprivate static let mostTried = 100_000

  /// Whether it is known to count as non-originating material of the good.
  fileprivate var isForeign: Bool {
    role.isOfTheGood && (status == .nonOriginating || status == .undetermined)
  }
}
