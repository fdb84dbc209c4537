internal import TariffLaw

extension Finding.Question.ApprovalStep {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .named(let scheme): "an approval under \(scheme) is named"
    case .covers(let scheme): "an approval under \(scheme) covers the goods"
    case .fits(let name): "\(name) covers the goods"
    case .isNamed: "the approval is named, by its certificate or its brand"
    case .inRegistry(let name):
      "approval \(name) is in the registry, for the part and the direction"
    case .oneOf(let name, let count): "one approval of \(name) alone may be meant, and not \(count)"
    case .void(let name): "it was not issued again" + (name.map { " as \($0)" } ?? "")
    case .papers: "its papers are held; it is only known to have been approved"
    case .open: "the project was submitted while new ones were taken"
    case .brand: "the part is of the brand"
    case .part: "the part is one of those approved"
    case .model: "it is made for one of the models"
    case .use: "it is used as the scheme asks"
    case .company: "the company is one of those approved"
    case .companiesNotHeld: "its companies are not held; the claimant's is taken as one"
    case .codesNotHeld(let code):
      "no code of the part is held; that goods of \(code) are it is the claimant's word"
    case .direction(let from, let to): "it covers parts from \(from.name) into \(to.name)"
    case .alone:
      "the project has ceased to stand alone, so that other makers share the benefit"
    case .finalProduct: "a final product is open to other companies"
    case .day(let country, let day):
      "\(country.name) carries it out by an act in force on \(day)"
    }
  }
}
