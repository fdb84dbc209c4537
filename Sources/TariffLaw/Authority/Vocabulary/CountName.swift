/// The names of parameters that are whole numbers.
public enum CountName: String, ParameterName {
  /// For how many months a proof is valid.
  case proofValidity = "proof.validity"
  /// How many days after shipment a proof may be issued without a mark.
  case proofGraceDays = "proof.grace_days"
  /// Until how many months after shipment a proof may be issued with the mark.
  case proofRetroactiveMonths = "proof.retroactive_months"
  /// The least number of countries.
  case countries = "countries.minimum"
  /// The least number of companies.
  case companies = "companies.minimum"
  /// The least number of member nationalities among the owners.
  case nationalities = "equity.nationalities_minimum"
  /// The days within which the benefit is due.
  case startDays = "start.days"
  /// The same for products that did not exist before.
  case newStartDays = "start.new_days"
  /// For how many years from production a project stands alone.
  case exclusivityYears = "exclusivity.years"
  /// The same for products that did not exist before.
  case exclusivityYearsNew = "exclusivity.years_new"

  /// What is declared of it.
  public var declaration: ParameterDeclaration {
    switch self {
    case .proofValidity:
      .init(
        .months, "for how long a proof is valid", of: .origin, need: .unlessBorrowed,
        absent: "origin is unknown")
    case .proofGraceDays:
      .init(
        .days, "how long after shipment it may be issued without a mark", of: .origin,
        need: .unlessBorrowed, absent: "origin is unknown")
    case .proofRetroactiveMonths:
      .init(
        .months, "until how long after shipment it may be issued with the mark", of: .origin,
        need: .unlessBorrowed, absent: "origin is unknown")
    case .countries:
      .init(
        .countries, "the least number that takes part", of: .complementation,
        absent: "none is asked")
    case .companies:
      .init(
        .companies, "the least number that takes part", of: .complementation,
        absent: "none is asked")
    case .nationalities:
      .init(
        .nationalities, "the least number of members among the owners", of: .complementation,
        absent: "none is asked")
    case .startDays:
      .init(
        .days, "within how long of `start.from` the benefit is due", of: .complementation,
        absent: "it is due with the importing country's act")
    case .newStartDays:
      .init(
        .days, "the same for products that did not exist before", of: .complementation,
        absent: "as for other products")
    case .exclusivityYears:
      .init(
        .years, "for how long from production a project stands alone", of: .complementation,
        absent: "it does not stand alone")
    case .exclusivityYearsNew:
      .init(
        .years, "the same for products that did not exist before", of: .complementation,
        absent: "as for other products")
    }
  }
}
