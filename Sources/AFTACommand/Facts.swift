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
    @Sendable static func day(_ text: String) throws(RefusedValue) -> Day {
      guard let day = Day(text) else {
        throw RefusedValue("write a day of the calendar as 2026-02-02")
      }
      return day
    }

    /// The country that a code names.
    @Sendable static func country(_ text: String) throws(RefusedValue) -> Country {
      if let country = Country(text) { return country }
      let near = Country.nearest(to: text).map(\.description)
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
      throw RefusedValue("countries are written by their code of ISO 3166-1, as TH" + hint)
    }
  }
}
