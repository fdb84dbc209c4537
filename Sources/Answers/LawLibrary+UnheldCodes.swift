internal import LawFiles
package import TariffLaw

extension LawLibrary {
  /// A claim with what was found of the codes of its good and of what that is made of.
  package func lookingUpCodes(of claim: Claim) -> Claim {
    claim.lookingUpCodes { isOfNoEdition($0, claim.good.edition) }
  }

  /// The codes of a good and of its materials that no edition has, with those beside them.
  func unheldCodes(of good: Good) -> [UnheldCode] {
    good.codesOfNoEdition.map { item, code in
      UnheldCode(code, of: item, near: codesNear(code, in: good.edition))
    }
  }

  /// The codes near one that no edition has; `nil` of one that some edition has.
  @Sendable func codesNear(unheld code: HSCode) -> [HSCode]? {
    isOfNoEdition(code, nil) ? codesNear(code, in: nil) : nil
  }

  private func codesNear(_ code: HSCode, in edition: HSEdition?) -> [HSCode] {
    let known = code.prefix(HSLevel.subheading.rawValue) ?? code
    let held = try? nomenclature.nomenclature(of: edition ?? .hs2022)
    return held?.near(known, limit: Self.mostNear) ?? []
  }

  private static let mostNear = 6

  /// Whether no edition has a code of a material: its subheading, or the chapter of one that is shorter.
  ///
  /// Lines of national chapters that the system has not are held by schedules. A folder without the nomenclature does not
  /// tell it.
  func isOfNoEdition(_ code: HSCode, _ edition: HSEdition?) -> Bool {
    guard let chapter = code.prefix(HSLevel.chapter.rawValue) else { return false }
    let known = code.prefix(HSLevel.subheading.rawValue) ?? chapter
    guard (try? isInNoEdition(known, edition)) == true else { return false }
    guard (try? isInNoEdition(chapter, edition)) == true else { return true }
    return (try? answer(about: code, in: edition ?? .hs2022))?.isLine == false
  }

  /// Whether no edition of the Harmonized System has the subheading of a code.
  func isInNoEdition(
    _ code: HSCode, _ stated: HSEdition?
  ) throws(LibraryProblem) -> Bool {
    let known = code.prefix(HSLevel.subheading.rawValue) ?? code
    let first = (stated ?? .hs2022).harmonizedSystem
    for edition in [first] + HSEdition.harmonizedSystems.filter({ $0 != first }) {
      if try nomenclature.has(known, in: edition) { return false }
    }
    return true
  }
}
