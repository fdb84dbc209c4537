internal import TariffLaw

extension Finding.Question {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .scheme(let asked): asked.words
    case .valuation(let asked): asked.words
    case .concession(let asked): asked.words
    case .exporterTariff(let asked): asked.words
    case .origin(let asked): asked.words
    case .operations(let asked): asked.words
    case .whollyObtained(let asked): asked.words
    case .content(let asked): asked.words
    case .consignment(let asked): asked.words
    case .proof(let asked): asked.words
    case .desk(let asked): asked.words
    case .facts(let asked): asked.words
    case .approval(let asked): asked.words
    case .project(let asked): asked.words
    case .localContent(let asked): asked.words
    }
  }
}

extension Finding.Item {
  /// The claimant's name of a material, else its place from 1.
  var words: String { name ?? "material \(place + 1)" }
}
