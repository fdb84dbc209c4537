public import TariffLaw
/// A value that is the same for every country, or differs.
public struct ByCountry<Value: Sendable>: Sendable {
  /// The value for countries that have none of their own.
  public var others: Value?
  /// The values of single countries.
  public var own: [Country: Value]

  /// Makes a value; none if nothing is said.
  public init(_ others: Value? = nil, own: [Country: Value] = [:]) {
    self.others = others
    self.own = own
  }

  /// Whether a value is said for any country.
  public var isStated: Bool { others != nil || !own.isEmpty }

  /// The value for a country, if one is said.
  public subscript(country: Country) -> Value? { own[country] ?? others }
}
