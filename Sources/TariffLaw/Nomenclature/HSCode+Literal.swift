extension HSCode: ExpressibleByStringLiteral {
  /// Writes a code in Swift: `"8703.23.64"`.
  ///
  /// - Precondition: It has 2 to 11 digits, with points between or without.
  public init(stringLiteral text: StaticString) {
    self = text.stands(for: "tariff code") { HSCode($0) }
  }
}
