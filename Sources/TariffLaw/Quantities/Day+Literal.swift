extension Day: ExpressibleByStringLiteral {
  /// Writes a day in Swift: `"2026-02-02"`.
  ///
  /// - Precondition: The calendar has the day.
  public init(stringLiteral text: StaticString) {
    self = text.stands(for: "day") { Day($0) }
  }
}
