internal import LawFiles
internal import Reading
public import TariffLaw

extension LawLibrary {
  /// Shows a part of the law.
  ///
  /// - Parameter part: The part.
  /// - Returns: Its provisions, parameters, commitments and assumptions.
  /// - Throws: ``AnswerProblem`` if nothing is held by the name, with what it may have meant.
  public func extract(_ part: LawPart) throws(AnswerProblem) -> LawExtract {
    switch part {
    case .overview: return law.overview
    case .assumptions: return law.assumptionsExtract
    case .named(let words):
      let extract = law.extract(words)
      guard extract.isEmpty else { return extract }
      throw AnswerProblem(
        "no provision, parameter, commitment or assumption is held as '\(words)'"
          + Wording.meant(law.namesNear(words)))
    }
  }
}
