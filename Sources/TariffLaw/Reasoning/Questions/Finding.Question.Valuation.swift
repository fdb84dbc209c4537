extension Finding.Question {
  /// What is asked of a customs value.
  public enum Valuation: Sendable, Equatable {
    /// What becomes of an element of the price, by the names of both; nothing known, if the second is none.
    case element(String, treatment: String?)
    /// What the value comes to, from a price at a term.
    case value(term: String)

    var id: String {
      switch self {
      case .element(let name, _): "valuation.\(name)"
      case .value: "valuation"
      }
    }
  }
}
