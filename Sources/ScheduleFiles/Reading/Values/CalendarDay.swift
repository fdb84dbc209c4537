/// A day of the Gregorian calendar as it is written in files: `2026-02-28`.
package struct CalendarDay: Equatable, Sendable {
  /// The year, from 1 to 9999.
  package let year: Int
  /// The month, from 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// Reads a text, or complains about it.
  package init(_ text: String) throws(ValueComplaint) {
    try self.init(Array(text.utf8)[...])
  }

  /// Reads some bytes of a file, or complains about them.
  package init(_ bytes: ArraySlice<UInt8>) throws(ValueComplaint) {
    guard let (year, month, day) = Self.numbers(of: bytes), year > 0 else {
      let text = String(decoding: bytes, as: UTF8.self)
      throw .notDay(text, write: DayRepair.repairs(of: text))
    }
    guard (1...12).contains(month) else {
      throw .noSuchMonth(String(decoding: bytes, as: UTF8.self))
    }
    let days = Self.days(ofMonth: month, year: year)
    guard (1...days).contains(day) else {
      let text = String(decoding: bytes, as: UTF8.self)
      throw .noSuchDay(text, month: "\(Self.months[month - 1]) \(year)", days: days)
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The numbers of `YYYY-MM-DD`; nil if it is not written so.
  private static func numbers(of bytes: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10 else { return nil }
    var parts = [0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")):
        continue
      case (4, _), (7, _):
        return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        let part = index < 4 ? 0 : index < 7 ? 1 : 2
        parts[part] = parts[part] * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        return nil
      }
    }
    return (parts[0], parts[1], parts[2])
  }

  private static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Tells whether a text is a day, without looking for what else it may have meant.
  static func isDay(_ text: String) -> Bool {
    guard let (year, month, day) = numbers(of: Array(text.utf8)[...]), year > 0 else {
      return false
    }
    return (1...12).contains(month) && (1...days(ofMonth: month, year: year)).contains(day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  package var description: String {
    [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    .joined(separator: "-")
  }
}
