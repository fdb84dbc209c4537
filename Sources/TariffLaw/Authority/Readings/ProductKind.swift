/// The kinds of product that schemes tell apart.
public enum ProductKind: String, Sendable, CaseIterable {
  /// A part or component of a vehicle.
  case automotivePart = "automotive_part"
  /// A vehicle.
  case vehicle
  /// Anything else.
  case other
}
