extension Percentage {
  /// Writes a percentage in Swift: `Percentage(literal: "7.5")`.
  ///
  /// - Precondition: It is a decimal of at most six places.
  public init(literal text: StaticString) {
    self = text.stands(for: "percentage") { try? Percentage($0) }
  }
}
