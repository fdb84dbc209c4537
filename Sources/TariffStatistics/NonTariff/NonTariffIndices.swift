public import TariffLaw

/// How far non-tariff measures reach over the goods that a member imports: counts, frequency, coverage, prevalence.
///
/// With *Dᵢ* for whether any measure is on a subheading, *Nᵢ* for how many, *Mᵢ* for whether it is imported and *Vᵢ* for
/// its imports: the frequency ratio is Σ*DᵢMᵢ* ÷ Σ*Mᵢ*, the coverage ratio Σ*DᵢVᵢ* ÷ Σ*Vᵢ*, and prevalence Σ*NᵢMᵢ* ÷ Σ*Mᵢ*.
/// Without values of trade every subheading counts as imported, and there is no coverage ratio.
public struct NonTariffIndices: Sendable {
  /// The member.
  public let member: Country
  /// The year; nil if the file has none.
  public let year: Int?
  /// How many measures there are.
  public let measures: Int
  /// How many subheadings have one.
  public let affected: Int
  /// How many subheadings are imported, or are there.
  public let products: Int
  /// The share of these that have a measure, in per cent.
  public let frequency: ExactFraction?
  /// The share of the value of imports that have one, in per cent; nil without values of trade.
  public let coverage: ExactFraction?
  /// How many measures a subheading has on the mean.
  public let prevalence: ExactFraction?
  /// The codes of rows that are in no subheading of the edition.
  public let unused: [HSCode]
  /// The codes of values of trade that are in none.
  public let unusedTrade: [HSCode]

  /// A measure on goods.
  public struct Measure: Hashable, Sendable {
    /// The member that applies it.
    public let member: Country
    /// The goods.
    public let code: HSCode
    /// What it is called.
    public let name: String
    /// The year, if that is said.
    public let year: Int?

    /// Makes a measure.
    public init(member: Country, code: HSCode, name: String, year: Int?) {
      self.member = member
      self.code = code
      self.name = name
      self.year = year
    }
  }

  /// Works out the indices of one member and year.
  ///
  /// - Parameters:
  ///   - rows: Its measures; one that stands on several codes is one measure.
  ///   - member: The member.
  ///   - year: The year; nil if the file has none.
  ///   - subheadings: The subheadings of the edition.
  ///   - trade: Values of imports by code, each of which falls to the subheadings at and below it alike.
  public init(
    _ rows: [Measure], of member: Country, in year: Int?, on subheadings: [HSCode],
    trade: [TradedGoods]?
  ) {
    self.member = member
    self.year = year
    measures = Set(rows.map(\.name)).count
    let digits = HSLevel.subheading.rawValue
    var unused: [HSCode] = []
    var names: [HSCode: Set<String>] = [:]
    func goods(_ code: HSCode) -> [HSCode] {
      let whole = code.prefix(digits) ?? code
      return subheadings.filter { whole.contains($0) }
    }
    for row in rows {
      let found = goods(row.code)
      if found.isEmpty { unused.append(row.code) }
      for code in found { names[code, default: []].insert(row.name) }
    }
    self.unused = Set(unused).sorted()
    var imports: [HSCode: ExactFraction]?
    var unusedTrade: Set<HSCode> = []
    if let trade {
      var values: [HSCode: ExactFraction] = [:]
      for one in trade where one.value > 0 {
        let value = one.value
        let found = Set(one.codes.flatMap(goods))
        if found.isEmpty { unusedTrade.insert(one.code) }
        for one in found {
          let part = ExactFraction(Int128(value), over: Int128(found.count)).reduced
          values[one] = (values[one] ?? ExactFraction(0)).adding(part)
        }
      }
      imports = values
    }
    self.unusedTrade = unusedTrade.sorted()
    let counted = subheadings.filter { imports.map { $0.keys }?.contains($0) ?? true }
    products = counted.count
    affected = counted.count { names[$0] != nil }
    let total = Int128(products)
    let whole = Percentage.whole.inPerCent
    frequency =
      products == 0
      ? nil : ExactFraction(Int128(affected), over: total).multiplied(by: whole)
    let sum = counted.reduce(0) { $0 + (names[$1]?.count ?? 0) }
    prevalence = products == 0 ? nil : ExactFraction(Int128(sum), over: total).reduced
    coverage = imports.flatMap { imports in
      guard let all = ExactFraction.sum(counted.compactMap { imports[$0] }),
        let hit = ExactFraction.sum(counted.filter { names[$0] != nil }.compactMap { imports[$0] })
      else { return nil }
      return hit.divided(by: all)?.multiplied(by: whole)
    }
  }
}
