public import LawFiles
internal import TariffLaw

extension LawLibrary {
  /// What a reader of claims must know of the law of this library.
  public var claimSetting: ClaimSetting {
    ClaimSetting(
      schemes: claimableSchemes, words: law.claimWords,
      exchangeRounding: law.exchangeRounding(on: .earliest).value,
      exporters: exporters, codesNear: codesNear(unheld:))
  }
}
