public import TariffLaw

extension RateOffer.Condition {
  /// The condition in words for people.
  public var words: String {
    switch self {
    case .mostFavoured: "any origin with most-favoured-nation treatment"
    case .ofItsOwn: "goods and uses that its text names, which is not held"
    case .notMostFavoured: "goods without most-favoured-nation treatment"
    case .claim: "origin, direct consignment and proof: afta check"
    case .membershipOpen(let country, let doubt):
      "whether \(country.name) takes part is not known (\(doubt.name)); origin, direct consignment and proof"
    case .originNotJudged: "origin not judged here"
    case .excluded(let country): "no preference for goods of \(country.name)"
    case .terms(let terms): terms.condition
    case .approval(let name, let act, let parts):
      "approval \(name), by \(act): \(parts.joined(separator: ", "))"
    case .published(let part): "published singly" + (part.map { ", for \($0)" } ?? "")
    case .departure(let says): "departure: \(says)"
    }
  }
}
