internal import TariffLaw

extension Finding.Question.Facts {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .agree: "the facts agree"
    case .agreement(let agreement, _): agreement.words
    }
  }
}

extension Finding.Question.Facts.Agreement {
  fileprivate var words: String {
    switch self {
    case .product(let scheme): "the good is a product of \(scheme)"
    case .shipment: "the goods were shipped by the day on which they were declared"
    case .presentation: "the proof was presented no sooner than it was issued"
    case .consignment: "a consignment is worth no less than one of its items"
    case .rule: "the rule stated is the one that is held or assumed for the line"
    case .mark(let item):
      "\(item.words) originates and its proof is not marked for partial cumulation"
    case .markedContent(let item, let threshold):
      "\(item.words) has content below \(threshold) %, as a proof marked for partial cumulation says"
    case .markedGood(let threshold):
      "the content that the proof shows is below \(threshold) %, as its mark for partial cumulation says"
    case .partialMark: "a proof that names partial cumulation is marked for it"
    case .proofOfMember(let item): "\(item.words) came with a proof of origin, and from a member"
    case .undetermined(let item):
      "nobody can tell where \(item.words) comes from, and no country is told"
    case .originating(let item):
      "\(item.words) originates, as the original proof says of what was packed"
    case .declaredStatus(let item): "\(item.words) has the status that its supplier declares"
    case .declaredContent(let item, let threshold):
      "\(item.words), which its supplier declares to originate, has content of \(threshold) % or more"
    case .shownContent(let threshold):
      "the content that the proof shows is of \(threshold) to 100 %"
    case .price: "materials and costs come to no more than the FOB price"
    case .noForeignMaterials:
      "a good that is wholly obtained in one country is made of nothing of another"
    case .obtainedHere(let country):
      "the good was obtained in \(country.name), or something of another country is in it"
    case .noProof(let item):
      "\(item.words) does not originate and came with no proof of origin"
    case .brand: "the certificate is one of the brand"
    case .certificate(let name):
      "the certificate stands on the day, and was not issued again as \(name) by then"
    case .packedOnly:
      "goods under a back-to-back proof underwent no more than minimal operations"
    case .originOfAnother: "the original proof of a back-to-back one is another member's"
    case .originalsOnce: "each original of a back-to-back proof is told once"
    case .thirdCountry:
      "the company that invoices is neither of the exporting nor of the importing country"
    case .originOfOriginal(let item):
      "\(item.words) is of the member whose origin the original proof names"
    case .originOfMember(let item): "\(item.words) originates, and comes from a member"
    case .order(let fact, let earlier): "\(fact) is no sooner than \(earlier)"
    case .obtained(let clause): "the good is one that clause (\(clause)) can give"
    case .worked(let item, let process):
      "\(item.words) is not yet what the process makes: \(process)"
    case .criterion: "the rule stated offers the criterion that the proof names"
    case .retroactive: "a proof marked as issued retroactively was issued after shipment"
    case .rateOfList(let list, let most):
      "a line of list \(list) has a rate of no more than \(most) %"
    case .rateHeld(let country): "the rate stated is the one that is held of \(country.name)"
    case .goodOfList(let list): "the good is one that list \(list) can hold"
    case .memberOfList(let list): "the member is one that has a list \(list)"
    case .leastContent(let threshold):
      "the rule stated asks content of \(threshold) or more, as every rule of a product does that was read"
    }
  }
}
