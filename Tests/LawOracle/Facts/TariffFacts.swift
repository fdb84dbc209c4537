/// What is stated of a country's tariff on the good; rates in per cent.
public struct TariffFacts: Sendable {
  /// The preferential rate.
  public var rate: Fraction?
  /// The list or schedule.
  public var list: String?
  /// The most-favoured-nation rate.
  public var mfn: Fraction?

  /// States nothing.
  public init() {}
}
