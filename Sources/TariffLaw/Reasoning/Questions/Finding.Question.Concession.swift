extension Finding.Question {
  /// What is asked of the concession of the importing member.
  public enum Concession: Sendable, Equatable {
    /// Whether the good stands on no list without concessions.
    case list
    /// Whether goods of a member enjoy the concession.
    case members(Country)
    /// Whether it is the country that re-exports goods of another which must enjoy the concession.
    case reExporter(Country, of: Country)
    /// Whether goods that keep a country's origin enjoy its concession when they come back to it.
    case returned(to: Country)
    /// Whether several lines of a member below a code grant a preference.
    case lines(Country, count: Int, below: HSCode)
    /// Whether a member grants a preference on a code.
    case granted(by: Country, on: HSCode)
    /// A schedule of a scheme and member that is not held for a day, and the days for which one is.
    case notHeld(SchemeID, Country, on: Day, held: [DayRange])
    /// Whether a member grants a preference on a code, of an edition that is not the one of its schedule.
    case ofEdition(HSCode, HSEdition, by: Country, in: HSEdition)
    /// Whether a member's schedule has a line for a code.
    case line(Country, HSCode)
    /// Whether the good is a product of a scheme.
    case product(of: SchemeID)
    /// Whether the product is on no list that leaves the scheme.
    case leavesScheme

    var id: String {
      switch self {
      case .list: "concession.list"
      case .product: "concession.products"
      case .members: "concession.members"
      case .reExporter: "concession.re_export"
      case .returned: "concession.returned"
      case .lines, .granted, .notHeld, .ofEdition, .line, .leavesScheme: "concession"
      }
    }
  }

  /// What is asked of the exporting member's own tariff.
  public enum ExporterStep: Sendable, Equatable {
    /// Whether a country's tariff on the good is low enough.
    case ceiling(Country, atMost: Percentage)
    /// Whether a country's tariff under the agreement is the one that is meant.
    case meant(Country)
    /// Whether the tariff of a country that re-exports the goods is the one that counts.
    case reExporter(Country)
    /// Whether the product is in a country's list of concessions.
    case list(Country)
    /// Whether a country's rate is low enough, or both rates are above the ceiling.
    case rates(Country, atMost: Percentage)
    /// Whether the product is exchanged between two countries.
    case exchanged(Country, Country)

    var id: String {
      switch self {
      case .ceiling, .exchanged: "exporter_tariff"
      case .meant: "exporter_tariff.meant"
      case .reExporter: "exporter_tariff.re_export"
      case .list: "exchange.list"
      case .rates: "exchange.rate"
      }
    }
  }
}
