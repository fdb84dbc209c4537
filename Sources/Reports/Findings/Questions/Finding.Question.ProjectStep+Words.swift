internal import TariffLaw

extension Finding.Question.ProjectStep {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .inForce(let scheme, let day): "\(scheme) gives treatment on \(day)"
    case .open(let day): "new projects are taken until \(day)"
    case .countries(let least, let scheme):
      "at least \(least) countries take part, each of them in \(scheme)"
    case .companies(let least): "at least \(least) companies take part"
    case .established: "each company is established and operates in a member"
    case .kind: "each product is of the scheme's kind"
    case .chapters: "each product lies in a chapter of the scheme"
    case .exclusion: "no product is on a list that is excepted"
    case .makers: "each product is made in a country that takes part"
    case .content(let share): "each product has at least \(share) % regional content"
    case .brand: "the parts are of one brand"
    case .use: "the parts are used as the scheme asks"
    case .exchange(let isContradicted):
      "imports are matched by exports of other parts"
        + (isContradicted ? "; the file says otherwise than its products" : "")
    case .sharing: "resources are shared or pooled, or production is complementary"
    case .hostEquity(let least): "the host holds at least \(least) %"
    case .nationalities(let least):
      "nationals of at least \(least) members are among the owners"
    case .aseanEquity(nil): "nationals of members hold enough together"
    case .aseanEquity(let least?): "nationals of members together hold at least \(least) %"
    case .eachNationality(let least):
      "each participating nationality holds at least \(least) %"
    case .nationalEquity(let least, let isWaived):
      "nationals hold at least \(least) % of each company" + (isWaived ? ", or it was waived" : "")
    }
  }
}

extension Finding.Question.LocalContentStep {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .accreditation(let scheme, let day):
      "\(scheme) counts imports under its approvals as local on \(day)"
    case .brand: "each approval that a registry holds is of the brand"
    case .requirement: "the local content with accreditation is what is asked"
    }
  }
}
