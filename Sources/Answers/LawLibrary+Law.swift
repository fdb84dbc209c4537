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
      if let meaning = Self.meaningElsewhere(words) {
        throw AnswerProblem("'\(words)' is no name of the law: it is \(meaning)")
      }
      throw AnswerProblem(
        "no provision, parameter, commitment or assumption is held as '\(words)'"
          + Wording.meant(law.namesNear(words)))
    }
  }

  private static let claimFacts: Set = [
    "currency", "exchange_rates", "exporter", "good", "illustrative", "importer", "proof", "route",
    "valuation",
  ]

  /// What a name under which an answer leans on something means that is no law; `nil` if it is none of these.
  private static func meaningElsewhere(_ name: String) -> String? {
    let first = name.split(separator: ".").first.map(String.init) ?? name
    if first == "observed" { return "a rate that was published singly for lines of a member" }
    if first == "approval" || name.hasPrefix("approval ") {
      return "what the registry holds of an approval"
    }
    if name == "agreements.not_judged" {
      return "what agreements grant by whose rules a claim for the best of all was not judged"
    }
    if name.hasPrefix("schedule ") { return "a schedule of tariff lines" }
    guard claimFacts.contains(first) else { return nil }
    return "a fact of the claim, as the claimant states it"
  }
}
