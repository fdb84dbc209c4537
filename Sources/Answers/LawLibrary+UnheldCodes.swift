internal import LawFiles
package import TariffLaw

extension LawLibrary {
  /// A claim with what was found of the codes of its good and of what that is made of.
  package func lookingUpCodes(of claim: Claim) -> Claim {
    let edition = edition(of: claim.good, on: claim.originDay)
    return claim.lookingUpCodes { standing(of: $0, in: edition, saidBy: claim.good) }
  }

  /// A question with what was found of the codes of its good and of what that is made of.
  func lookingUpCodes(of question: OriginQuestion) -> OriginQuestion {
    let edition = edition(of: question.good, on: question.on)
    return question.lookingUpCodes { standing(of: $0, in: edition, saidBy: question.good) }
  }

  /// The codes of a good and of its materials that its edition does not have, with those beside them.
  func unheldCodes(of good: Good, on day: Day) -> [UnheldCode] {
    let edition = edition(of: good, on: day)
    let own = good.codesOfOthers.map { item, code, standing in
      let near = standing == .unheld ? codesNear(code, in: good.edition) : []
      return UnheldCode(code, of: item, standing, in: edition, near: near)
    }
    // A good whose edition is not said, and that has a code of one before.
    guard good.edition == nil, let code = good.code,
      let inForce = try? nomenclature.edition(on: day), edition != inForce
    else { return own }
    return [UnheldCode(code, of: nil, standing(of: code, in: inForce), in: inForce, near: [])] + own
  }

  /// The edition of the codes of a good: the one that is said, else the one in force on the day, or the latest before it
  /// that has the code of the good.
  func edition(of good: Good, on day: Day) -> HSEdition {
    if let stated = good.edition { return stated.harmonizedSystem }
    let inForce = (try? nomenclature.edition(on: day)) ?? .hs2022
    guard let code = good.code?.known, (try? nomenclature.has(code, in: inForce)) == false else {
      return inForce
    }
    let before = HSEdition.harmonizedSystems.prefix { $0 != inForce }
    return before.last { (try? nomenclature.has(code, in: $0)) == true } ?? inForce
  }

  /// How a code stands to an edition; a code of a good whose edition is not said is one of its own.
  private func standing(
    of code: HSCode, in edition: HSEdition, saidBy good: Good
  ) -> CodeStanding {
    let standing = standing(of: code, in: edition)
    return good.edition == nil && code == good.code && standing != .unheld ? .own : standing
  }

  /// How a code stands to an edition: its subheading, or what is longest of one that is shorter.
  ///
  /// Lines of national chapters that the system has not are held by schedules. A folder without the nomenclature does not
  /// tell it.
  func standing(of code: HSCode, in edition: HSEdition) -> CodeStanding {
    guard let known = code.known else { return .own }
    do throws(LibraryProblem) {
      if try nomenclature.has(known, in: edition) { return .own }
      var others: [HSEdition] = []
      for other in HSEdition.harmonizedSystems where other != edition {
        if try nomenclature.has(known, in: other) { others.append(other) }
      }
      if others.isEmpty { return isOfNoEdition(code, edition) ? .unheld : .own }
      var goods: [HSCode] = []
      for other in others {
        goods += try nomenclature.codes(sharing: known, of: other, in: edition)
      }
      return .moved(to: goods.once.sorted(), from: others)
    } catch {
      return .own
    }
  }

  /// The codes near one that no edition has; `nil` of one that some edition has.
  @Sendable package func codesNear(unheld code: HSCode) -> [HSCode]? {
    isOfNoEdition(code, nil) ? codesNear(code, in: nil) : nil
  }

  /// The codes beside one, nearest first.
  func codesNear(_ code: HSCode, in edition: HSEdition? = nil) -> [HSCode] {
    let known = code.prefix(HSLevel.subheading.rawValue) ?? code
    let held = try? nomenclature.nomenclature(of: edition ?? .hs2022)
    return held?.near(known, limit: Self.mostNear) ?? []
  }

  private static let mostNear = 6

  /// Whether no edition has a code of a material: its subheading, or the chapter of one that is shorter.
  private func isOfNoEdition(_ code: HSCode, _ edition: HSEdition?) -> Bool {
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

extension HSCode {
  /// The longest of its levels that the Harmonized System divides.
  fileprivate var known: Self? {
    HSLevel.allCases.reversed().lazy.compactMap { self.prefix($0.rawValue) }.first
  }
}
