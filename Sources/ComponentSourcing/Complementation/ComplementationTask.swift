public import TariffLaw

/// Who makes which part for whom at least cost, such that programmes are met and exchange is balanced.
///
/// Each cell, a part in a market, is given one choice: a maker in one of the countries, or what is bought outside
/// them. All numbers are whole: costs in hundred millionths of a smallest unit, values in smallest units.
public struct ComplementationTask: Sendable {
  /// How a cell may be supplied.
  public struct Choice: Sendable, Equatable {
    /// The place of the maker's country; the number of countries for what is bought outside.
    public var maker: Int
    /// What the cell costs: price, freight and duty on all units.
    public var cost: Int128
    /// The price of all units.
    public var value: Int128
    /// The number of the approval under which the import is accredited.
    public var approval: Int?

    /// Makes a choice.
    public init(maker: Int, cost: Int128, value: Int128, approval: Int? = nil) {
      self.maker = maker
      self.cost = cost
      self.value = value
      self.approval = approval
    }
  }

  /// A part.
  public struct Part: Sendable {
    /// The choices of each market, by ascending makers.
    public var choices: [[Choice]]
    /// How many units each market takes.
    public var units: [Int64]
    /// What it costs a country to make the part at all.
    public var tooling: [Int128]
    /// How many units a country can make.
    public var capacity: [Int64?]
    /// How many units a country makes at least if it makes any.
    public var least: [Int64]

    /// Makes a part.
    public init(
      choices: [[Choice]], units: [Int64], tooling: [Int128], capacity: [Int64?], least: [Int64]
    ) {
      self.choices = choices
      self.units = units
      self.tooling = tooling
      self.capacity = capacity
      self.least = least
    }
  }

  /// How many countries there are; each is a market and may be a maker.
  public var countries: Int
  /// The parts.
  public var parts: [Part]
  /// The share of local content that each country asks for, in millionths of a percent.
  public var requirements: [Int64?]
  /// The share of an accredited import's value that counts, in millionths of a percent.
  public var weight: Int64
  /// How far imports count only against exports.
  public var reciprocity: Reciprocity
  /// By how much of the larger of exports and imports the two may differ, in millionths of a percent.
  public var tolerance: Int64?
  /// The share of all value made that each country makes at least, in millionths of a percent.
  public var shares: [Int64]

  /// Makes a task without requirements.
  public init(countries: Int, parts: [Part]) {
    self.countries = countries
    self.parts = parts
    requirements = Array(repeating: nil, count: countries)
    weight = Self.whole
    reciprocity = .none
    tolerance = nil
    shares = Array(repeating: 0, count: countries)
  }

  /// The whole in millionths of a percent.
  public static let whole: Int64 = 100_000_000
  /// The most smallest units that all values and costs may come to.
  public static let mostUnits: Int128 = 1_000_000_000_000_000
  /// The most countries that are searched.
  public static let mostCountries = 8

  /// How many approvals its choices name.
  var approvals: Int {
    (parts.flatMap { $0.choices.joined() }.compactMap(\.approval).max() ?? -1) + 1
  }

  /// Whether all numbers are small enough for the search to be exact.
  public var isCountable: Bool {
    guard countries <= Self.mostCountries else { return false }
    let most = Self.mostUnits
    var costs: Int128 = 0
    for part in parts {
      for choice in part.choices.joined() {
        guard choice.value <= most, choice.cost <= most * Int128(Self.whole) else { return false }
        costs += choice.cost
      }
      for tooling in part.tooling {
        guard tooling <= most * Int128(Self.whole) else { return false }
        costs += tooling
      }
    }
    return costs <= most * Int128(Self.whole)
  }
}
