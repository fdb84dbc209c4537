public import TariffLaw

/// Values of trade by which tariffs are weighed, in hundredths of a unit that is the file's own.
public enum TradeValues: Sendable {
  /// Of members by year, and what is not used of the file.
  case ofYears([Country: [Int: Int64]], leftOut: [LeftOut])
  /// Of members by code, each of its year or of any.
  case ofCodes(TradeOnCodes)
}

/// Values of trade on codes, of members, each of one year or of any.
public struct TradeOnCodes: Sendable {
  private var values: [Country: [Int?: [Goods: Int64]]] = [:]
  /// The rows of the file that are not used.
  public var leftOut: [LeftOut] = []

  /// Goods by a code, and the edition in which it is meant; nil if that is not said.
  private struct Goods: Hashable {
    let code: HSCode
    let edition: HSEdition?

    init(_ code: HSCode, _ edition: HSEdition? = nil) {
      self.code = code
      self.edition = edition
    }
  }

  /// Begins without a value.
  public init() {}

  /// Takes values that hold for any year.
  public init(ofAnyYear values: [Country: [HSCode: Int64]]) {
    self.values = values.mapValues { codes in
      [nil: Dictionary(uniqueKeysWithValues: codes.map { (Goods($0.key), $0.value) })]
    }
  }

  /// Takes a value; false if there is one already.
  public mutating func add(
    _ value: Int64, on code: HSCode, of member: Country, in year: Int?
  ) -> Bool {
    guard values[member]?[year]?[Goods(code)] == nil else { return false }
    values[member, default: [:]][year, default: [:]][Goods(code)] = value
    return true
  }

  /// Adds a value to what there is already; false, and nothing is added, if the sum is too large to be held.
  @discardableResult
  public mutating func addUp(
    _ value: Int64, on code: HSCode, coded edition: HSEdition? = nil, of member: Country,
    in year: Int?
  ) -> Bool {
    let goods = Goods(code, edition)
    let held = values[member]?[year]?[goods] ?? 0
    let (sum, isTooLarge) = held.addingReportingOverflow(value)
    if !isTooLarge { values[member, default: [:]][year, default: [:]][goods] = sum }
    return !isTooLarge
  }

  /// Leaves out values on codes below which longer codes have values of their own, since those are in them.
  ///
  /// - Returns: The codes that were left out, each as often as it was.
  public mutating func leaveOutTotals() -> [HSCode] {
    var totals: [HSCode] = []
    for (member, years) in values {
      for (year, all) in years {
        let above = Set(
          all.keys.flatMap { goods in
            (HSLevel.chapter.rawValue..<Int(goods.code.count)).compactMap { digits in
              goods.code.prefix(digits).map { Goods($0, goods.edition) }
            }
          })
        for goods in all.keys where above.contains(goods) {
          values[member]?[year]?[goods] = nil
          totals.append(goods.code)
        }
      }
    }
    return totals.sorted()
  }

  /// The values of a member in a year: the year's own, or those of any year; nil if there is none.
  public func values(of member: Country, in year: Int) -> [HSCode: Int64]? {
    values[member].flatMap { $0[year] ?? $0[nil] }.map { goods in
      Dictionary(goods.map { ($0.key.code, $0.value) }, uniquingKeysWith: &+)
    }
  }

  /// The values of a member in a year on the codes of an edition, in the order of the codes; nil if there is none.
  ///
  /// - Parameters:
  ///   - member: The member.
  ///   - year: The year.
  ///   - edition: The edition of the schedule that is weighed.
  ///   - bridge: The ways to it from other editions.
  /// - Returns: The values, or nil.
  public func goods(
    of member: Country, in year: Int, into edition: HSEdition, by bridge: TradeBridge
  ) -> [TradedGoods]? {
    values[member].flatMap { $0[year] ?? $0[nil] }.map { all in
      all.sorted {
        ($0.key.code, $0.key.edition?.rawValue ?? "") < (
          $1.key.code, $1.key.edition?.rawValue ?? ""
        )
      }
      .map { goods, value in
        let isBridged =
          goods.edition.map { $0.harmonizedSystem != edition.harmonizedSystem } ?? false
        return TradedGoods(
          code: goods.code, value: value, isBridged: isBridged,
          codes: bridge.codes(of: goods.code, from: goods.edition, into: edition))
      }
    }
  }

  /// The editions in which codes are said to be meant.
  public var editions: [HSEdition] {
    Set(values.values.flatMap { $0.values.flatMap { $0.keys.compactMap(\.edition) } })
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// The members of which there are values.
  public var members: [Country] { values.keys.sorted() }

  /// The years of which a member has values of their own.
  public func years(of member: Country) -> [Int] {
    (values[member] ?? [:]).keys.compactMap(\.self).sorted()
  }

  /// How many values of their own a member has, by year.
  public func rows(of member: Country) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    for (year, goods) in values[member] ?? [:] {
      if let year { rows[year] = goods.count }
    }
    return rows
  }

  /// The values of a member in other years than some, if there are any.
  public func leftOut(of member: Country, besides years: Set<Int>) -> LeftOut? {
    let others = rows(of: member).filter { !years.contains($0.key) }
    return others.isEmpty
      ? nil
      : .tradeOfOtherYears(
        others.keys.sorted(), rows: others.values.reduce(0, +), of: member)
  }

  /// Whether a member's values are of any year alike.
  public func areOfAnyYear(of member: Country) -> Bool { values[member]?[nil] != nil }
}
