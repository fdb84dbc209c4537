internal import TariffLaw

extension ProjectBenefit.Others {
  /// Those who enjoy it, in words.
  var words: String {
    switch self {
    case .makersInMembers: "makers in any member country"
    case .named(let names): names.joined(separator: " ")
    }
  }
}
