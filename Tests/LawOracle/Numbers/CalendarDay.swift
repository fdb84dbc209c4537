/// A day of the Gregorian calendar, counted from 1 January 1970.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// How many days after 1 January 1970 it is.
  public let count: Int

  /// Makes the day of a count.
  public init(count: Int) { self.count = count }

  /// Makes a day of year, month and day of the month; days beyond the month's end run into the next.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    count = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month and the day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = count + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day of a later month; where that month is too short, the first day of the one after it.
  ///
  /// Twelve months from 29 February 2024 end so on 28 February 2025, the day before 1 March.
  public func adding(months: Int) -> Self {
    let (year, month, day) = parts
    let all = year * 12 + month - 1 + months
    let plain = Self(all / 12, all % 12 + 1, day)
    return plain.parts.day == day ? plain : Self((all + 1) / 12, (all + 1) % 12 + 1, 1)
  }

  /// The day so many days later.
  public static func + (day: Self, days: Int) -> Self { Self(count: day.count + days) }

  /// The day so many days earlier.
  public static func - (day: Self, days: Int) -> Self { Self(count: day.count - days) }

  /// The order of time.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  /// Year, month and day as `2026-02-02`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
