/// The goods of a claim: code, price and what they were made of.
public struct Good: Sendable {
  /// The tariff code; a claim has one, a question about origin alone may not.
  public var code: HSCode?
  /// The nomenclature of the code and of the materials' codes.
  public var edition: HSEdition?
  /// The free-on-board price.
  public var fob: Money?
  /// The price as it was stated, where it was not free on board.
  public var price: Price?
  /// How many units its amounts are of, where that was said.
  public package(set) var units: Int64?
  /// Quantities on which specific duties are charged.
  public var quantities: [Quantity] = []
  /// The materials, or `nil` if they were not said.
  public var materials: [Material]?
  /// What its codes are in the edition of the table that holds its rule, if that is another.
  var inTable: CodesInTable?
  /// How its code stands to the edition that it is said to be of, or to all, where that was looked up.
  var standing = CodeStanding.own
  /// For each material its place in what was said, where some of them were told by the record of a stock.
  var placesSaid: [Int]?
  /// What was drawn from stocks of interchangeable materials.
  public internal(set) var drawn: [DrawnStock] = []
  /// What it is made of on several levels, where that is said instead of its materials.
  public var bill: Bill?
  /// The value of all non-originating materials, where it is given instead of a bill of materials.
  public var nonOriginating: Money?
  /// Direct labour cost.
  public var labour: Money?
  /// Direct overhead cost.
  public var overhead: Money?
  /// Other costs up to the port of shipment.
  public var other: Money?
  /// The net cost: what the good cost without promotion, royalties, shipping and interest that do not count.
  public var netCost: Money?
  /// The producer's profit.
  public var profit: Money?
  /// The facts by which it is said to be wholly obtained.
  public var whollyObtained: WhollyObtainedFacts?
  /// Which part of the goods of its code it is, where the rule of the line tells them apart.
  public var part: String?
  /// Whether conditions that the rule of the line states in words hold, by those words.
  public var conditions: [String: Bool] = [:]
  /// What was done to make the good.
  public var processes: [WorkingProcess]?
  /// The product-specific rule as the claimant states it.
  public var rule: StatedRule?
  /// The method of computing regional value content that the exporting member uses.
  public var method: ContentMethod?

  /// Makes a good of its code.
  public init(code: HSCode?) {
    self.code = code
  }

  /// Whether any element of the cost sheet is said, so that the direct method can be tried.
  public var hasCostSheet: Bool {
    labour != nil || overhead != nil || other != nil || profit != nil
  }
}

/// The rule that a claimant says applies to a line.
public enum StatedRule: Hashable, Sendable {
  /// The line is known not to be in the list of product-specific rules.
  case general
  /// A product-specific rule.
  case rule(OriginRule)
}

/// The two formulas of regional value content of article 29(1) of ATIGA.
public enum ContentMethod: String, Sendable, CaseIterable {
  /// What is of the region, added up.
  case direct
  /// The price less what is not of the region.
  case indirect
}
