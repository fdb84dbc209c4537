internal import TariffLaw

extension Finding.Question.Concession {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .list: "the good stands on no list without concessions"
    case .members(let country): "goods of \(country.name) enjoy the concession on the line"
    case .reExporter(let country, let origin):
      "of goods of \(origin.name) that keep their origin, \(country.name), which re-exports them, must enjoy it"
    case .returned(let country):
      "goods that come back to \(country.name), whose origin they keep, enjoy the concession as those of another member"
    case .lines(let country, let count, let code):
      "\(country.name)'s \(count) lines below \(code) grant a preference"
    case .granted(let country, let code): "\(country.name) grants a preference on \(code)"
    case .notHeld(let scheme, let country, let day, let held):
      "no \(scheme) schedule of \(country.name) is held for \(day)"
        + (held.isEmpty
          ? "" : " (held: \(held.map(\.description).joined(separator: "; ")))")
    case .ofEdition(let code, let edition, let country, let held):
      "\(country.name) grants a preference on \(code) of \(edition), as a code of \(held), in which its schedule is"
    case .line(let country, let code): "\(country.name)'s schedule has a line for \(code)"
    case .product(let scheme): "the good is a product of \(scheme)"
    case .leavesScheme: "the product is not on a list that leaves the scheme"
    }
  }
}

extension Finding.Question.ExporterStep {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .ceiling(let country, let most):
      "\(country.name)'s own tariff on the good is at most \(most) %"
    case .meant(let country):
      "the tariff that counts is \(country.name)'s under the agreement, not the one for all"
    case .reExporter(let country):
      "of goods that keep their origin, the tariff of \(country.name), which re-exports them, counts"
    case .list(let country): "the product is in \(country.name)'s list of products with concessions"
    case .rates(let country, let most):
      "\(country.name)'s own rate is at most \(most) %, or both rates are above it"
    case .exchanged(let from, let to):
      "the product is exchanged between \(from.name) and \(to.name)"
    }
  }
}
