/// Where a market has a part from.
public enum PartSource: Sendable, Hashable {
  /// From a country, by its place.
  case maker(Int)
  /// From outside the countries.
  case outside
}

/// Under which terms parts go between countries.
public enum ComplementationSetting: String, Sendable, CaseIterable {
  /// Each country for itself: what it makes, and what it buys outside.
  case alone
  /// No duty among the countries; programmes take what is made at home alone.
  case freeTrade = "free_trade"
  /// The scheme's rates, accreditation, balanced exchange and shares.
  case complemented
}
