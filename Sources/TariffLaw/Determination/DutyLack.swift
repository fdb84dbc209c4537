/// What a claim does not say, without which a duty cannot be worked out.
public enum DutyLack: Hashable, Sendable {
  /// The customs value.
  case value
  /// A quantity; of which unit, where quantities of other measures are said.
  case quantity(Quantity.Unit?)
  /// The strength, where litres are said and the duty is by litres of alcohol.
  case alcoholStrength
  /// The tariff line, where the code stands for several with different rates.
  case tariffLine
  /// What one currency is worth in another.
  case exchangeRate(from: Currency, to: Currency)

  /// The place of the fact in a claim.
  public var fact: String {
    switch self {
    case .value: "customs_value"
    case .quantity: "good.quantities"
    case .alcoholStrength: "good.alcohol_strength"
    case .tariffLine: "good.code"
    case .exchangeRate: "exchange_rates"
    }
  }
}
