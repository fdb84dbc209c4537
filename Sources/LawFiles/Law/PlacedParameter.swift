package import Reading
package import TariffLaw

/// A parameter with its place and those of its values.
package struct PlacedParameter: Sendable {
  /// One value: for whom, on which days, with its authority.
  package struct Value: Sendable {
    /// For whom it holds, if not for all.
    let scope: ParameterScope?
    /// The days on which it holds.
    let days: DayRange
    /// The value with its authority.
    let entry: Parameter.Entry
  }

  /// The parameter.
  package let parameter: Placed<Parameter>
  /// Its values, in the order of the file.
  package let values: [Placed<Value>]
}
