public import TariffLaw
/// Values of trade by which tariffs are weighed, in hundredths of a unit that is the file's own.
public enum TradeValues: Sendable {
  /// Of members by year.
  case ofYears([Country: [Int: Int64]])
  /// Of members by code, for any year.
  case ofCodes([Country: [HSCode: Int64]])
}
