internal import TariffLaw

extension AccreditedPart.Reason {
  /// The reason in words for people.
  var words: String {
    switch self {
    case .parties(let maker, let user, let scheme):
      "\(maker) and \(user) do not both take part in \(scheme)"
    case .notHeld(let name): "no registry holds \(name)"
    case .reissued(let name): "it was issued again as \(name)"
    case .brand(let brand): "it is of the brand \(brand)"
    case .notNamed(let name, let from, let to): "it does not name \(name) from \(from) to \(to)"
    case .company(let names):
      "the companies that take part are \(names.joined(separator: ", "))"
    case .notApproved(let country, let day):
      "\(country) is not known to have approved it by \(day)"
    }
  }
}
