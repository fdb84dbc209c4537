import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// The days and countries that commands take as options.
  enum Facts {
    static let on = Option(
      "on", value: "day", help: "Day, as 2026-02-02; today if not said", read: day)
    static let from = Option(
      "from", value: "country", help: "Country that exports, as TH", read: country)
    static let to = Option(
      "to", value: "country", help: "Country that imports, as VN", read: country)

    /// The day that a text is.
    @Sendable static func day(_ text: String) throws(ValueProblem) -> Day {
      guard let day = Day(text) else {
        throw ValueProblem("write a day of the calendar as 2026-02-02")
      }
      return day
    }

    /// Countries by their codes, with commas between, each once.
    @Sendable static func countries(_ text: String) throws(ValueProblem) -> [Country] {
      var countries: [Country] = []
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        let country = try country(String(part))
        guard !countries.contains(country) else { throw ValueProblem("\(country) stands twice") }
        countries.append(country)
      }
      return countries
    }

    /// A year, or years from a first to a last one: `2026`, `2024-2026`.
    @Sendable static func years(_ text: String) throws(ValueProblem) -> ClosedRange<Int> {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let years = parts.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
      guard years.count == parts.count, (1...2).contains(years.count), let first = years.first,
        let last = years.last, 1 <= first, first <= last
      else {
        throw ValueProblem("write years in four digits, the first before the last, as 2024-2026")
      }
      return first...last
    }

    /// The country that a code names.
    @Sendable static func country(_ text: String) throws(ValueProblem) -> Country {
      if let country = Country(text) { return country }
      let near = Country.nearest(to: text).map(\.description)
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
      throw ValueProblem("countries are written by their code of ISO 3166-1, as TH" + hint)
    }
  }
}
