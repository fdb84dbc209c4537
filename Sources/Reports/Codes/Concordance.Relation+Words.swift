internal import TariffLaw

extension Concordance.Relation {
  /// The relation in words.
  var words: String {
    switch self {
    case .oneToOne: "the same goods"
    case .oneToMany: "the goods of all these codes"
    case .manyToOne: "a part of one code"
    case .manyToMany: "parts of these codes; the goods decide which"
    }
  }
}
