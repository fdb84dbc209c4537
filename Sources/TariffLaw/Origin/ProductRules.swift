/// The product-specific rules that are held of a scheme.
public struct ProductRules: Sendable {
  /// One row: codes, the part of them that is meant, and the rule.
  public struct Row: Sendable {
    /// The codes.
    public let codes: CodeRange
    /// The part of the codes that is meant, in words, if not all.
    public let part: String?
    /// The rule.
    public let rule: OriginRule
    /// The days on which the row holds.
    public let days: DayRange
    /// Where it comes from.
    public let basis: Basis
    /// The letter or number of the part, if it has one.
    public let label: String?
    /// The exporting members for whose goods it is; all if none is named.
    public let exporters: [Country]
    /// Whether it has all choices of the rule; of one that has not, the others were not read.
    public let isWhole: Bool
    /// A provision by which its content may yet be reached, and which was not read.
    public let unread: String?
    /// The edition in which it tells a change of classification, if that is another than the good's.
    public let edition: HSEdition?
    /// The rule as its table prints it, where that names codes of another edition than the good's.
    public let printed: OriginRule?
    /// What the rule offers.
    let offer: RuleOffer

    /// Makes a row.
    public init(
      codes: CodeRange, part: String?, label: String? = nil, rule: OriginRule, days: DayRange,
      exporters: [Country] = [], isWhole: Bool = true, unread: String? = nil,
      edition: HSEdition? = nil, printed: OriginRule? = nil,
      basis: Basis
    ) {
      self.codes = codes
      self.part = part
      self.label = label
      self.rule = rule
      self.days = days
      self.exporters = exporters
      self.isWhole = isWhole
      self.unread = unread
      self.edition = edition
      self.printed = printed
      self.basis = basis
      offer = RuleOffer(rule)
    }

    /// The same row for all goods of its codes.
    var ofAllGoods: Self {
      Self(
        codes: codes, part: nil, rule: rule, days: days, exporters: exporters, isWhole: isWhole,
        unread: unread, edition: edition, printed: printed, basis: basis)
    }

    /// Whether a claimant means the part of this row.
    func isNamed(_ name: String) -> Bool { name == part || name == label }
  }

  /// The rows held, by code, part and first day.
  public let held: [Row]
  /// Whether every product-specific rule is held, so that a code without one has the general rule.
  public let isComplete: Bool

  /// The rules in tables, of which no more is read than is asked for.
  public let tables: RuleTables?

  private let codes: [CodeRange]

  /// Makes the rules of a scheme.
  public init(held: [Row], isComplete: Bool, tables: RuleTables? = nil) {
    self.tables = tables
    self.held = held.sorted {
      ($0.codes.from, $0.codes.to, $0.part ?? "", $0.days.from ?? .earliest)
        < ($1.codes.from, $1.codes.to, $1.part ?? "", $1.days.from ?? .earliest)
    }
    self.isComplete = isComplete
    codes = self.held.map { $0.codes }
  }

  /// The first day after another on which a row of a code begins.
  func nextStart(of code: HSCode, after day: Day) -> Day? {
    codes.indices.lazy.filter { codes[$0].contains(code) }
      .compactMap { held[$0].days.from }.filter { $0 > day }.min()
  }

  /// The rows of a code on a day; several if the code is broken down by what the goods are.
  public func rows(of code: HSCode, on day: Day) -> [Row] {
    var rows: [Row] = []
    for place in codes.indices where codes[place].contains(code) || codes[place].isPart(of: code) {
      if held[place].days.contains(day) { rows.append(held[place]) }
    }
    return rows
  }
}
