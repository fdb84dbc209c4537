extension Finding.Question {
  /// What is asked of an approval under a scheme of complementation.
  public enum ApprovalStep: Sendable, Equatable {
    /// Whether one of a scheme is named, or covers the goods.
    case named(SchemeID), covers(SchemeID)
    /// Whether one of a name covers the goods.
    case fits(String)
    /// Whether the claim names one at all.
    case isNamed
    /// Whether the one that is named is in the registry.
    case inRegistry(String)
    /// Whether one alone can be meant by a name, of several.
    case oneOf(String, count: Int)
    /// Whether it was not issued again, as the one of a name.
    case void(reissuedAs: String?)
    /// Whether its papers are held.
    case papers
    /// Whether the project was submitted in time.
    case open
    /// Whether brand, part, model, use and company are those approved.
    case brand, part, model, use, company
    /// That no companies are held, and the claimant's is taken as one.
    case companiesNotHeld
    /// That no code of the part is held, so that goods of a code are it by the claimant's word.
    case codesNotHeld(HSCode)
    /// Whether it covers parts from a country into another.
    case direction(from: Country, to: Country)
    /// Whether the project has ceased to stand alone.
    case alone
    /// Whether a final product is open to others.
    case finalProduct
    /// Whether a country carries it out on a day.
    case day(Country, on: Day)

    var id: String {
      switch self {
      case .named, .covers: "approval"
      case .fits: "approval.fits"
      case .isNamed, .inRegistry, .oneOf: "approval.held"
      case .void: "approval.void"
      case .papers: "approval.papers"
      case .open: "approval.open"
      case .brand: "approval.brand"
      case .part, .codesNotHeld: "approval.part"
      case .model: "approval.model"
      case .use: "approval.use"
      case .company, .companiesNotHeld: "approval.company"
      case .direction: "approval.direction"
      case .alone: "approval.alone"
      case .finalProduct: "approval.final_product"
      case .day: "approval.day"
      }
    }
  }
}
