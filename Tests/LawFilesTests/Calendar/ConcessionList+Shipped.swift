import TariffLaw

/// The lists of the CEPT, as the shipped law declares them.
extension ConcessionList {
  static let inclusion = Self(rawValue: "IL")
  static let temporaryExclusion = Self(rawValue: "TEL")
  static let sensitive = Self(rawValue: "SL")
  static let highlySensitive = Self(rawValue: "HSL")
  static let generalException = Self(rawValue: "GE")
}
