/// What a claim tells, in the oracle's own words; `nil` is not said.
public struct ClaimFacts: Sendable {
  /// The scheme that is asked.
  public var scheme: Scheme
  /// The day of the declaration.
  public var on: CalendarDay
  /// The exporting country.
  public var from: String
  /// The importing country.
  public var to: String
  /// The good.
  public var good: GoodFacts
  /// The countries on the way; empty is direct.
  public var route: [LegFacts]? = []
  /// The proof of origin.
  public var proof: ProofFacts? = ProofFacts()
  /// What is stated of the importer's tariff.
  public var importer = TariffFacts()
  /// What is stated of the exporter's tariff.
  public var exporter = TariffFacts()
  /// What duty is charged on.
  public var customsValue: Fraction = .zero
  /// How many US dollars a euro is, where a value is in euros.
  public var dollarsPerEuro: Fraction?

  /// Makes a claim of what is the question itself.
  public init(
    _ scheme: Scheme, _ on: CalendarDay, from: String, to: String, good: GoodFacts
  ) {
    self.scheme = scheme
    self.on = on
    self.from = from
    self.to = to
    self.good = good
  }

  /// Whether the country at a place of the route is the one where the journey begins or ends: no transit.
  func isJourneyEnd(_ place: Int) -> Bool {
    guard let route, let country = route[place].through else { return false }
    return place == 0 && country == from || place == route.count - 1 && country == to
  }

  /// The schemes that the oracle knows.
  public enum Scheme: String, Sendable, CaseIterable {
    /// The ASEAN Trade in Goods Agreement.
    case atiga = "ATIGA"
    /// The Common Effective Preferential Tariff scheme.
    case cept = "CEPT"
    /// Most-favoured-nation treatment.
    case mfn = "MFN"
  }
}
