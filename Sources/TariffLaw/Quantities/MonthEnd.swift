/// What a day is some months on, in a month that has no such day; always named, never a default.
///
/// | from | months | lastDay | nextFirst |
/// | ---: | -----: | ------: | --------: |
/// | 2020-02-29 | 12 | 2021-02-28 | 2021-03-01 |
/// | 2020-08-31 | 6 | 2021-02-28 | 2021-03-01 |
/// | 2020-09-19 | 12 | 2021-09-19 | 2021-09-19 |
public enum MonthEnd: String, Sendable, CaseIterable {
  /// The last day of that month.
  case lastDay = "last_day"
  /// The first day of the month after it.
  case nextFirst = "next_first"

  /// The other reading.
  package var other: Self { self == .lastDay ? .nextFirst : .lastDay }
}
