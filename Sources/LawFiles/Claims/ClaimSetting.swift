package import Reading
public import TariffLaw

/// What a reader of claims must know of the law that is held.
public struct ClaimSetting: Sendable {
  /// The names of schemes that may be asked for besides `best`.
  public let schemes: [String]
  /// The words that claims may use.
  public let words: DeclaredWords
  /// How amounts in other currencies are rounded, unless the claim assumes it otherwise.
  public let exchangeRounding: Rounding
  /// The database of certified exporters, if one was given.
  public let exporters: [CertifiedExporter]?
  /// The codes near one that no edition of the Harmonized System has; `nil` of one that some edition has.
  package let codesNear: @Sendable (HSCode) -> [HSCode]?

  /// Makes a setting.
  public init(
    schemes: [String], words: DeclaredWords, exchangeRounding: Rounding = .halfUp,
    exporters: [CertifiedExporter]? = nil,
    codesNear: @escaping @Sendable (HSCode) -> [HSCode]? = { _ in nil }
  ) {
    self.codesNear = codesNear
    self.schemes = schemes
    self.words = words
    self.exchangeRounding = exchangeRounding
    self.exporters = exporters
  }

  /// The rounding that a file assumes, or the one that is taken.
  package func exchangeRounding(in top: ObjectReader) -> Rounding {
    let stated = top.unread("assume")?[WordsName.exchangeRounding.rawValue]?.text
    return stated.flatMap(Rounding.init(rawValue:)) ?? exchangeRounding
  }
}
