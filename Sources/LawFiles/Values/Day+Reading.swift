package import Reading
package import TariffLaw

extension Day {
  /// Reads some bytes of a file, or complains about them.
  package init(reading bytes: ArraySlice<UInt8>) throws(ValueComplaint) {
    guard let day = Day(bytes) else {
      throw Self.complaint(about: String(decoding: bytes, as: UTF8.self))
    }
    self = day
  }

  /// Why a text is not a day: written otherwise, in no month, or after the month's last day.
  private static func complaint(about text: String) -> ValueComplaint {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      let year = Int(parts[0]), year > 0, let month = Int(parts[1])
    else { return .notDay(text, write: DayRepair.repairs(of: text)) }
    guard (1...12).contains(month) else { return .noSuchMonth(text) }
    return .noSuchDay(
      text, month: "\(months[month - 1]) \(year)", days: length(ofMonth: month, year: year))
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
