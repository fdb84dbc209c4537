internal import Reading
internal import TariffLaw

/// Days that come again in each year: from the first of May to the last of September, or over the new year.
struct Season: Sendable {
  private let from: (month: Int, day: Int)
  private let to: (month: Int, day: Int)

  /// Reads the days of each year, if an entry of an index has them.
  ///
  /// - Returns: The runs of days on which the entry holds: its own days, if it says nothing of a season.
  static func days(
    _ entry: ObjectReader, of description: ScheduleDescription?, amends: Bool
  ) -> [DayRange] {
    let own = description.map { [$0.days] } ?? []
    guard let stated = entry.optional("each_year") else { return own }
    let season = stated.object { Season($0) }
    guard amends else {
      entry.complain(IndexComplaint.seasonAlone, aboutKey: "each_year")
      return own
    }
    guard let season, let days = description?.days else { return own }
    guard let first = days.from, let last = days.to else {
      entry.complain(IndexComplaint.seasonWithoutEnd, aboutKey: "each_year")
      return own
    }
    return season.days(from: first, to: last)
  }

  /// Reads the first and the last day, each as `05-01`.
  init?(_ entry: ObjectReader) {
    func day(_ key: String) -> (month: Int, day: Int)? {
      entry.required(key)?.parsed(as: "a day of a year, as '05-01'") { text in
        // A year with a 29 February, in whose stead others have the last day of the month or the first of the next.
        Day("2000-\(text)").map { ($0.components.month, $0.components.day) }
      }
    }
    let (first, last) = (day("from"), day("to"))
    guard let first, let last else { return nil }
    (from, to) = (first, last)
  }

  /// The season as an index states it.
  var json: String {
    func text(_ day: (month: Int, day: Int)) -> String {
      "\"\(day.month < 10 ? "0" : "")\(day.month)-\(day.day < 10 ? "0" : "")\(day.day)\""
    }
    return "{ \"from\": \(text(from)), \"to\": \(text(to)) }"
  }

  /// The first or the last day of the season in a year; one that the year lacks is the day after or before it.
  private static func day(_ day: (month: Int, day: Int), of year: Int, isFirst: Bool) -> Day? {
    if let own = Day(year: year, month: day.month, day: day.day) { return own }
    let eve = Day(year: year, month: day.month, day: day.day - 1)
    return isFirst ? eve?.adding(days: 1) : eve
  }

  /// The runs of its days between two days.
  func days(from first: Day, to last: Day) -> [DayRange] {
    let isOverNewYear = to < from
    // A season may have begun in the year before.
    let years = (first.components.year - 1)...last.components.year
    return years.compactMap { year in
      guard let start = Self.day(from, of: year, isFirst: true),
        let end = Self.day(to, of: isOverNewYear ? year + 1 : year, isFirst: false),
        start <= last, end >= first
      else { return nil }
      return DayRange(from: max(start, first), to: min(end, last))
    }
  }
}
