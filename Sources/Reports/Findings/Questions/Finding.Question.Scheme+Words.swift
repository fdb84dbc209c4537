internal import TariffLaw

extension Finding.Question.Scheme {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .law(let scheme): "the law of \(scheme) is held"
    case .inForce(let scheme, let day): "\(scheme) gives preference on \(day)"
    case .transition(let scheme, let last):
      "the proof was issued by \(last), the last day of \(scheme)"
    case .twoMembers(let scheme): "exporter and importer are two members of \(scheme)"
    case .members(let from, let to, let scheme, let days):
      "\(from.name) and \(to.name) are members of \(scheme) on "
        + days.map(\.description).joined(separator: " and ")
    case .direction(let from, let to): "\(to.name) grants to \(from.name)"
    case .mfn(let country):
      "most-favoured-nation treatment asks no origin; goods of \(country.name) are "
        + "taken to enjoy it"
    }
  }
}
