/// The classes of vehicle.
public enum VehicleKind: String, Sendable, CaseIterable {
  /// A passenger car.
  case passenger
  /// A commercial vehicle.
  case commercial
  /// A motorcycle.
  case motorcycle
}
