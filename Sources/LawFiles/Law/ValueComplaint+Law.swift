package import Reading
package import TariffLaw

/// What is said of a text that is not a value of the law, in JSON and in tables alike.
extension ValueComplaint {
  /// A text that is not a tariff code.
  package static func notCode(_ text: String) -> Self {
    .expected("a code of 2 to 11 digits, as 8703.23.64", found: text)
  }

  /// A code that seems to have lost its first zero.
  package static func lostZero(_ text: String, was code: HSCode) -> Self {
    .expected("a code with its first zero, perhaps \(code)", found: text)
  }

  /// Reads a tariff code from the bytes of a text.
  package static func code(reading text: some Collection<UInt8>) throws(Self) -> HSCode {
    let found = { StandIn.kept(String(decoding: text, as: UTF8.self)) }
    guard let code = HSCode(text) else { throw notCode(found()) }
    if let whole = code.beforeZeroWasLost { throw lostZero(found(), was: whole) }
    return code
  }

  /// A text that is not a country code.
  package static func notCountry(_ text: String) -> Self {
    .notOneOf(
      text, noun: "a country code of ISO 3166-1, as TH", choices: [],
      nearest: Country.nearest(to: text).map { $0.description })
  }

  /// A text that is not a currency code.
  package static func notCurrency(_ text: String) -> Self {
    .notOneOf(
      text, noun: "a currency code of ISO 4217, as USD", choices: [],
      nearest: nearest(to: text, among: Currency.codes))
  }
}
