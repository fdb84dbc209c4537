extension Country: ExpressibleByStringLiteral {
  /// Writes a country in Swift by its code of ISO 3166-1: `"JP"`; members of ASEAN have names too, as `.vietNam`.
  ///
  /// - Precondition: ISO 3166-1 lists the code.
  public init(stringLiteral code: StaticString) {
    self = code.stands(for: "country of ISO 3166-1") { Country($0) }
  }
}

/// The countries of South-East Asia.
extension Country {
  /// Brunei Darussalam.
  public static let bruneiDarussalam: Self = "BN"
  /// Cambodia.
  public static let cambodia: Self = "KH"
  /// Indonesia.
  public static let indonesia: Self = "ID"
  /// The Lao People's Democratic Republic.
  public static let laos: Self = "LA"
  /// Malaysia.
  public static let malaysia: Self = "MY"
  /// Myanmar.
  public static let myanmar: Self = "MM"
  /// The Philippines.
  public static let philippines: Self = "PH"
  /// Singapore.
  public static let singapore: Self = "SG"
  /// Thailand.
  public static let thailand: Self = "TH"
  /// Timor-Leste.
  public static let timorLeste: Self = "TL"
  /// Viet Nam.
  public static let vietNam: Self = "VN"
}
