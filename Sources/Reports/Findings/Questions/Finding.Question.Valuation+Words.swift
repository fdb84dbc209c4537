internal import TariffLaw

extension Finding.Question.Valuation {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .element(let name, let treatment):
      "\(name.replacing("_", with: " ")) is \(treatment ?? "of no known treatment")"
    case .value(let term): "the customs value at CIF is worked out from the \(term) price"
    }
  }
}
