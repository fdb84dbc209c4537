internal import TariffLaw

/// A parameter with its place and those of its values.
struct PlacedParameter: Sendable {
  /// One value: for whom, on which days, with its authority.
  struct Value: Sendable {
    /// For whom it holds, if not for all.
    let scope: ParameterScope?
    /// The days on which it holds.
    let days: DayRange
    /// The value with its authority.
    let entry: Parameter.Entry
  }

  /// The parameter.
  let parameter: Placed<Parameter>
  /// Its values, in the order of the file.
  let values: [Placed<Value>]
}
