internal import TariffLaw

extension Finding.Question.Consignment {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .direct: "the goods were consigned direct"
    case .onConditions: "the goods came through other countries on the conditions of transit"
    case .transit(let condition, let leg):
      "\(leg.country?.name ?? "country \(leg.place + 1)"): \(condition.words)"
    }
  }
}

extension Finding.Question.Consignment.Transit {
  fileprivate var words: String {
    switch self {
    case .journeyEnd: "the journey begins or ends there, which is no transit"
    case .country: "which country it is, for none is on the way where the journey begins or ends"
    case .reason: "the way is justified by geography or transport"
    case .commerce: "the goods did not enter trade or consumption"
    case .operations(let titles): "nothing but " + titles.joined(separator: ", ")
    case .membership: "whether it is a member, through which transit is free"
    case .unbound: "a member, through which transit is free of conditions"
    case .noDocuments: "a member, no documents of transit are asked"
    case .documentsOrMember: "a member, or the documents of transit are presented"
    case .documents: "not a member, the documents of transit are presented"
    }
  }
}
