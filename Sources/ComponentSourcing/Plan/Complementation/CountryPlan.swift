public import TariffLaw

/// What a country makes, plans to make and assembles, as one that speaks for it has filled in.
///
/// Figures are points, ranges, or not said.
public struct CountryPlan: Sendable {
  /// The country.
  public var country: Country
  /// The currency.
  public var currency: Currency
  /// Whether its figures are made up.
  public var isIllustrative: Bool
  /// Where its figures are from.
  public var source: String?
  /// How many vehicles it assembles in a year.
  public var vehicles: Bounds<Int64>?
  /// The share of local content that its programme asks for.
  public var requirement: Percentage?
  /// How many people a million of the currency's units of value made employs.
  public var jobs: ExactFraction?
  /// The parts that it makes or needs.
  public var parts: [CountryPart]

  /// Makes a plan without figures.
  public init(_ country: Country, currency: Currency) {
    self.country = country
    self.currency = currency
    isIllustrative = false
    parts = []
  }
}

/// A part that a country makes or needs.
public struct CountryPart: Sendable {
  /// What it is called in all files.
  public var name: String
  /// Its code.
  public var code: HSCode?
  /// How many units go into a vehicle; nought where the country needs none.
  public var quantity: Int64
  /// The MFN rate of duty on it.
  public var mfn: Percentage?
  /// What it costs outside, delivered.
  public var outside: Bounds<Int64>?
  /// What the country makes of it.
  public var making: PlannedMaking?

  /// Makes a part that is neither made nor bought.
  public init(name: String, quantity: Int64) {
    self.name = name
    self.quantity = quantity
  }
}

/// What a country makes of a part, or plans to.
public struct PlannedMaking: Sendable {
  /// From which year.
  public var from: Int
  /// How many units it can make in a year.
  public var capacity: Bounds<Int64>?
  /// How many units a year are the least at which a works is efficient.
  public var leastScale: Bounds<Int64>?
  /// What a unit costs where it is made.
  public var price: Bounds<Int64>?
  /// What making it at all costs in a year.
  public var tooling: Bounds<Int64>?
  /// What carriage of a unit to another country costs.
  public var freight: Bounds<Int64>?

  /// Makes a plan from a year.
  public init(from year: Int) { from = year }
}
