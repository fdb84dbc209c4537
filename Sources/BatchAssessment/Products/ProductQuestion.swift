public import TariffLaw

/// What is asked of a list of goods: into which markets, and under which schemes.
public struct ProductQuestion: Sendable {
  /// The markets of goods whose rows name none.
  public var markets: [Country]
  /// The schemes under which each is judged; if there are none, all that are in force between the two countries.
  public var schemes: [SchemeID]
  /// Where goods are made whose rows do not say it.
  public var from: Country?
  /// The day of declaration of goods whose rows do not say it.
  public var on: Day?

  /// Asks for goods in markets.
  public init(
    into markets: [Country], under schemes: [SchemeID] = [], from: Country? = nil, on: Day? = nil
  ) {
    self.markets = markets
    self.schemes = schemes
    self.from = from
    self.on = on
  }
}
