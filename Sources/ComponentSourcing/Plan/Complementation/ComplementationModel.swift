public import TariffLaw

/// Parts that several countries may make for each other, with all numbers that decide who makes what.
///
/// Amounts are in smallest units of the currency, for one unit of a part or for a year.
public struct ComplementationModel: Sendable {
  /// What it is called.
  public var name: String?
  /// Whether its figures are made up.
  public var isIllustrative: Bool
  /// The currency.
  public var currency: Currency
  /// The countries, by their codes.
  public var countries: [Assembler]
  /// The parts, by their names.
  public var parts: [SharedPart]
  /// By how much of the larger of its exports to and imports from the others a country's two may differ.
  public var tolerance: Percentage?
  /// How far accredited imports count only against exports.
  public var reciprocity: Reciprocity
  /// The share of their value that counts.
  public var weight: Percentage

  /// Makes a model without requirements.
  public init(currency: Currency, countries: [Assembler], parts: [SharedPart]) {
    self.currency = currency
    self.countries = countries
    self.parts = parts
    isIllustrative = false
    reciprocity = .none
    weight = .whole
  }

  /// A country with what it assembles and asks for.
  public struct Assembler: Sendable {
    /// The country.
    public let country: Country
    /// How many vehicles it assembles in a year.
    public var vehicles: Int64
    /// The share of local content that its programme asks for.
    public var requirement: Percentage?
    /// The share of all value made that it makes at least.
    public var share: Percentage
    /// The class of vehicle whose programme was asked for and is not held; none is counted.
    public var unheldProgramme: String?
    /// How many people a million of the currency's units of value made employs.
    public var jobs: ExactFraction?

    /// Makes a country.
    public init(_ country: Country, vehicles: Int64) {
      self.country = country
      self.vehicles = vehicles
      share = .zero
    }
  }
}

/// A part with who may make it and what else it can be bought for.
public struct SharedPart: Sendable {
  /// What it is called.
  public let name: String
  /// How many units each country takes in a year.
  public var units: [Int64]
  /// The makers, by the places of their countries.
  public var makers: [PartMaker?]
  /// What is bought outside the countries, by the places of the buyers.
  public var outside: [OutsideOffer?]

  /// Makes a part.
  public init(name: String, units: [Int64], makers: [PartMaker?], outside: [OutsideOffer?]) {
    self.name = name
    self.units = units
    self.makers = makers
    self.outside = outside
  }
}

/// A country that makes a part.
public struct PartMaker: Sendable {
  /// What a unit costs where it is made.
  public var price: Int64
  /// What it costs in a year to make the part at all.
  public var tooling: Int64
  /// How many units it can make in a year.
  public var capacity: Int64?
  /// How many units it makes at least if it makes any.
  public var least: Int64
  /// What carriage of a unit costs, by the places of the markets; `nil` where it is not known, so that none is sent.
  public var freight: [Int64?]
  /// How the law treats the part on its way into each market; `nil` in its own.
  public var ways: [PartWay?]

  /// Makes a maker.
  public init(
    price: Int64, tooling: Int64, capacity: Int64?, least: Int64, freight: [Int64?],
    ways: [PartWay?]
  ) {
    self.price = price
    self.tooling = tooling
    self.capacity = capacity
    self.least = least
    self.freight = freight
    self.ways = ways
  }
}

/// How a part of one country is treated in another that complements it.
public struct PartWay: Sendable {
  /// The MFN rate of duty.
  public var mfn: Percentage
  /// The rate that is paid: the lowest that is certainly to be had.
  public var rate: Percentage
  /// The scheme whose rate it is, if it is below MFN.
  public var scheme: SchemeID?
  /// The approval under which the part counts as local content.
  public var approval: String?
  /// The preferences that are not to be had, or of which that cannot be told.
  public var refusals: [SchemeProblem]
  /// Why the part does not count as local content under an approval that it names.
  public var uncredited: [AccreditedPart]
  /// What the plan's complementation schemes lack for the part.
  public var lacks: [Lack]

  /// Why a complementation scheme does nothing for a part; it has words in reports alone.
  public enum Lack: Sendable, Hashable {
    /// The part names no approval under it.
    case noApproval(SchemeID)
    /// The scheme credits no local content on the day.
    case noAccreditation(SchemeID)
  }

  /// Makes a way on which the MFN rate is paid and nothing is accredited.
  public init(mfn: Percentage) {
    self.mfn = mfn
    rate = mfn
    refusals = []
    uncredited = []
    lacks = []
  }
}

/// A part as it is bought outside the countries.
public struct OutsideOffer: Sendable {
  /// Where it comes from, if that is said.
  public var country: Country?
  /// What a unit costs delivered, duty not paid.
  public var price: Int64
  /// The rate of duty.
  public var duty: Percentage

  /// Makes an offer.
  public init(country: Country?, price: Int64, duty: Percentage) {
    self.country = country
    self.price = price
    self.duty = duty
  }
}
