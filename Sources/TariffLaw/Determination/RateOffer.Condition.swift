extension RateOffer {
  /// On what condition a rate applies; it has words in reports alone.
  public enum Condition: Sendable {
    /// Any origin that enjoys most-favoured-nation treatment, or one that does not.
    case mostFavoured, notMostFavoured
    /// What the text of the rates asks of goods and their use.
    case ofItsOwn
    /// What a claim under the scheme is asked.
    case claim
    /// The same, and that a country takes part, of which it is not known whether it does.
    case membershipOpen(of: Country, Basis)
    /// Origin, which is not judged here; or none, since goods of a country are excluded.
    case originNotJudged, excluded(Country)
    /// The terms of a scheme of complementation.
    case terms(SchemeTerms)
    /// An approval of a name, by an act of a name, for parts of some names.
    case approval(String, act: String, parts: [String])
    /// None: it was published singly, for a part of the codes or for all.
    case published(part: String?)
    /// None: the importing member departed from the rules, as is said.
    case departure(String)
  }
}
