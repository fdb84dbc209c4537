package import Reading
package import TariffLaw

extension ValueReader {
  /// Reads a day that may be known to its month or year only: `1993-02-01`, `1993-02`, `1993`.
  package func period() -> Bounds<Day>? {
    parsed(as: "a day as 1993-02-28, or a month or a year") { text in
      if let day = Day(text) { return Bounds(day) }
      if let first = Day(text + "-01") {
        let (year, month, _) = first.components
        let length = Day.length(ofMonth: month, year: year)
        return Day(year: year, month: month, day: length).map { Bounds(first, $0) }
      }
      guard let first = Day(text + "-01-01"), let last = Day(text + "-12-31") else { return nil }
      return Bounds(first, last)
    }
  }

  /// Reads a list of countries.
  package func countries() -> [Country]? { list { $0.country() } }
}

extension ObjectReader {
  /// Reads what is granted: `margin`, or `margin_at_least` and `margin_at_most`, or the same of `rate`.
  package func benefit() -> Benefit? {
    let margin = share("margin", .share)
    let rate = share("rate", .rate)
    if let margin { return .margin(least: margin.least, most: margin.most ?? .whole) }
    guard let rate else { return nil }
    return .rate(least: rate.least, most: rate.most ?? rate.least)
  }

  /// A share that is one figure or lies within bounds; no most is said where only the least is.
  private func share(
    _ name: String, _ unit: ParameterUnit
  ) -> (least: Percentage, most: Percentage?)? {
    let exact = optional(name)?.percentage(unit)
    let least = optional(name + "_at_least")?.percentage(unit)
    let mostSaid = optional(name + "_at_most")
    let most = mostSaid?.percentage(unit)
    if let exact { return (exact, exact) }
    if let least, let most, most < least {
      complain(ComplementationComplaint.boundsReversed(name), aboutKey: name + "_at_most")
      return nil
    }
    if let least { return (least, most) }
    return most.map { (.zero, $0) }
  }
}
