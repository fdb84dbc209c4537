public import LawFiles
internal import TariffLaw

extension LawLibrary {
  /// What a reader of claims must know of the law of this library.
  public var claimSetting: ClaimSetting {
    ClaimSetting(
      schemes: claimableSchemes, words: claimWords,
      exchangeRounding: law.exchangeRounding(on: .earliest).value,
      exporters: exporters, codesNear: codesNear(unheld:))
  }

  /// The words that claims and rules may use, and the codes that rules may name.
  var claimWords: DeclaredWords {
    var words = law.claimWords
    words.codesNear = codesNear(ofRule:)
    return words
  }

  /// The codes beside some of a rule that no edition has; `nil` of others.
  @Sendable private func codesNear(ofRule codes: CodeRange) -> [HSCode]? {
    let ends = [codes.from, codes.to].compactMap { $0.prefix(HSLevel.subheading.rawValue) ?? $0 }
    guard let from = ends.first, let to = ends.last, let range = CodeRange(from: from, to: to),
      (try? nomenclature.hasAny(of: range)) == false
    else { return nil }
    return codesNear(from)
  }
}
