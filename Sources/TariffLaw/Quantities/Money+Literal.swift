extension Money {
  /// Writes an amount in Swift: `Money(literal: "5512.00", .unitedStatesDollar)`.
  ///
  /// - Precondition: It is a decimal with no more places than the currency has.
  public init(literal text: StaticString, _ currency: Currency) {
    self = text.stands(for: "amount") { try? Money($0, currency) }
  }
}
