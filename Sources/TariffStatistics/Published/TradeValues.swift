public import TariffLaw

/// Values of trade by which tariffs are weighed, in hundredths of a unit that is the file's own.
public enum TradeValues: Sendable {
  /// Of members by year.
  case ofYears([Country: [Int: Int64]])
  /// Of members by code, each of its year or of any.
  case ofCodes(TradeOnCodes)
}

/// Values of trade on codes, of members, each of one year or of any.
public struct TradeOnCodes: Sendable {
  private var values: [Country: [Int?: [HSCode: Int64]]] = [:]
  /// The rows of the file that are not used.
  public var leftOut: [LeftOut] = []

  /// Begins without a value.
  public init() {}

  /// Takes values that hold for any year.
  public init(ofAnyYear values: [Country: [HSCode: Int64]]) {
    self.values = values.mapValues { [nil: $0] }
  }

  /// Takes a value; false if there is one already.
  public mutating func add(
    _ value: Int64, on code: HSCode, of member: Country, in year: Int?
  ) -> Bool {
    guard values[member]?[year]?[code] == nil else { return false }
    values[member, default: [:]][year, default: [:]][code] = value
    return true
  }

  /// Adds a value to what there is already; false, and nothing is added, if the sum is too large to be held.
  @discardableResult
  public mutating func addUp(
    _ value: Int64, on code: HSCode, of member: Country, in year: Int?
  ) -> Bool {
    let held = values[member]?[year]?[code] ?? 0
    let (sum, isTooLarge) = held.addingReportingOverflow(value)
    if !isTooLarge { values[member, default: [:]][year, default: [:]][code] = sum }
    return !isTooLarge
  }

  /// Leaves out values on codes below which longer codes have values of their own, since those are in them.
  ///
  /// - Returns: The codes that were left out, each as often as it was.
  public mutating func leaveOutTotals() -> [HSCode] {
    var totals: [HSCode] = []
    for (member, years) in values {
      for (year, codes) in years {
        let above = Set(
          codes.keys.flatMap { code in
            (HSLevel.chapter.rawValue..<Int(code.count)).compactMap { code.prefix($0) }
          })
        for code in codes.keys where above.contains(code) {
          values[member]?[year]?[code] = nil
          totals.append(code)
        }
      }
    }
    return totals.sorted()
  }

  /// The values of a member in a year: the year's own, or those of any year; nil if there is none.
  public func values(of member: Country, in year: Int) -> [HSCode: Int64]? {
    values[member].flatMap { $0[year] ?? $0[nil] }
  }

  /// The members of which there are values.
  public var members: [Country] { values.keys.sorted() }

  /// The years of which a member has values of their own.
  public func years(of member: Country) -> [Int] {
    (values[member] ?? [:]).keys.compactMap(\.self).sorted()
  }

  /// Whether a member's values are of any year alike.
  public func areOfAnyYear(of member: Country) -> Bool { values[member]?[nil] != nil }
}
