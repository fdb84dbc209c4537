internal import TariffLaw

/// A parameter with its place and those of its values.
struct PlacedParameter: Sendable {
  /// The parameter.
  let parameter: Placed<Parameter>
  /// Its values, in the order of the file.
  let values: [Placed<Dated<Parameter.Entry>.Entry>]

  /// The days on which one of its values holds: until the day before the next one.
  func days(of value: Dated<Parameter.Entry>.Entry) -> DayRange {
    let next = parameter.value.history.entries.first { $0.from > value.from }
    return DayRange(from: value.from, to: next?.from.adding(days: -1))
  }
}
