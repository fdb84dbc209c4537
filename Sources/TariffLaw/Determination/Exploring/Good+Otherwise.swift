// What a trial of a good's origin takes to be otherwise.

extension Material {
  /// Whether it counts as of another member.
  func isOfAnother(than home: Country) -> Bool {
    (status == .originating || status == .partial) && origin != home
  }

  /// Whether it counts by a declaration that may be refused.
  var isDeclared: Bool { status == .originating || status == .partial }

  /// Counts it as not originating, or leaves open what it counts for.
  mutating func leaveOut(open: Bool) {
    status = open ? nil : .nonOriginating
    content = nil
    proof = nil
  }

  /// Takes it as bought where it originates.
  mutating func buy(in home: Country) {
    status = .originating
    origin = home
    content = nil
    proof = nil
  }
}

extension Good {
  /// The good with its profit moved by what else moved, so that its elements come to the price as before.
  func keepingSum(of other: Good) -> Good? {
    guard let profit = other.profit, let price = fob, let before = other.fob else { return self }
    func sum(_ good: Good) -> ExactFraction? {
      let values = (good.materials ?? []).map { $0.value } + [good.nonOriginating]
      return values.reduce(ExactFraction(0)) { sum, value in
        sum.flatMap { sum in value.map { sum.adding($0.units) } ?? sum }
      }
    }
    guard let now = sum(self), let then = sum(other) else { return nil }
    let moved = price.units.subtracting(before.units)?.subtracting(now)?.adding(then)
    guard let left = moved.flatMap({ profit.units.adding($0) }),
      let money = Money(units: left.reduced, profit.currency)
    else { return nil }
    var good = self
    // Below nought there is a loss, which the price itself tells.
    good.profit = money.minorUnits < 0 ? nil : money
    return good
  }
}
