extension Finding.Question {
  /// What is asked of a scheme and of those who take part in it.
  public enum Scheme: Sendable, Equatable {
    /// Whether its law is held.
    case law(SchemeID)
    /// Whether it gives preference on a day.
    case inForce(SchemeID, on: Day)
    /// Whether the proof was issued by the last day of the scheme.
    case transition(SchemeID, last: Day)
    /// Whether exporter and importer are two.
    case twoMembers(of: SchemeID)
    /// Whether both countries are members on the days that count.
    case members(Country, Country, of: SchemeID, on: [Day])
    /// Whether a member grants to another.
    case direction(from: Country, to: Country)
    /// Whether goods of a country enjoy most-favoured-nation treatment.
    case mfn(Country)

    var id: String {
      switch self {
      case .law, .inForce: "scheme.in_force"
      case .transition: "scheme.transition"
      case .twoMembers, .members: "scheme.parties"
      case .direction: "scheme.direction"
      case .mfn: "mfn"
      }
    }
  }
}
