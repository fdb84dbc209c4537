/// What a claim does not say, without which a duty cannot be worked out.
public enum DutyLack: Hashable, Sendable {
  /// The customs value.
  case value
  /// A quantity; of which unit, where quantities of other measures are said.
  case quantity(Quantity.Unit?)
  /// The tariff line, where the code stands for several with different rates.
  case tariffLine
  /// What one currency is worth in another.
  case exchangeRate(from: Currency, to: Currency)
}
