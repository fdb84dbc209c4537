extension Currency: ExpressibleByStringLiteral {
  /// Writes a currency in Swift by its code of ISO 4217: `"VND"`.
  ///
  /// - Precondition: ISO 4217 lists the code.
  public init(stringLiteral code: StaticString) {
    self = code.stands(for: "currency of ISO 4217") { Currency($0) }
  }
}
