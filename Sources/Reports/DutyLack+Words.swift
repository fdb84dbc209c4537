internal import TariffLaw

extension DutyLack {
  /// What it is, in words for people.
  fileprivate var words: String {
    switch self {
    case .value: "a value"
    case .quantity(nil): "a quantity"
    case .quantity(let unit?): "a quantity by \(unit.words)"
    case .alcoholStrength: "an alcohol strength"
    case .tariffLine: "a tariff line"
    case .exchangeRate(let from, let to):
      "a rate of exchange from \(from) to " + (to == .unstated ? "the claim's currency" : "\(to)")
    }
  }
}

extension [DutyLack] {
  /// That they are not said, in words for people.
  var words: String {
    map { $0.words }.joined(separator: " and ") + (count > 1 ? " are not said" : " is not said")
  }
}

extension Quantity.Unit {
  /// The unit in words for people.
  var words: String { rawValue.replacing("_", with: " ") }
}
