extension SchemeID: ExpressibleByStringLiteral {
  /// Writes a scheme in Swift by its name: `"ATIGA"`; whether it is held, only a library knows.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}
