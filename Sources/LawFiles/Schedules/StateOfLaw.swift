internal import Reading
package import TariffLaw

/// The year, month or day of which a file shows the law: `2026`, `2026-01`, `2026-01-15`.
package struct StateOfLaw {
  /// Its last day.
  package let last: Day

  /// Reads a state; nil if the text is none.
  package init?(_ text: String) {
    let count = text.utf8.count
    guard [4, 7, 10].contains(count), let first = Day(text + "0000-01-01".dropFirst(count)) else {
      return nil
    }
    switch count {
    case 4: last = first.adding(years: 1, ending: .lastDay).adding(days: -1)
    case 7: last = first.adding(months: 1, ending: .lastDay).adding(days: -1)
    default: last = first
    }
  }

  /// The last day of a year beyond it.
  package var yearBeyond: Day { last.adding(years: 1, ending: .lastDay) }
}
