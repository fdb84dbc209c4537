/// Which ways of a plan must buy the same offers.
public enum SharedBill: String, Sendable, CaseIterable {
  /// All ways of a plant.
  case plant
  /// All ways.
  case all
  /// All ways in all years.
  case years
}
