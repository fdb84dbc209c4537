/// The names of parameters that are whole numbers.
public enum CountName: String, ParameterName {
  /// For how many months a proof is valid.
  case proofValidity = "proof.validity"
  /// How many days after shipment a proof may be issued without a mark.
  case proofGraceDays = "proof.grace_days"
  /// Until how many months after shipment a proof may be issued with the mark.
  case proofRetroactiveMonths = "proof.retroactive_months"
  /// Until how many months after the original a certified true copy may be issued.
  case proofCopyMonths = "proof.copy_months"
  /// Until how many months after its first issue an electronic Form D may be issued anew.
  case proofReissueMonths = "proof.reissue_months"
  /// The days within which a refused proof is sent back.
  case proofReturnDays = "proof.return_days"
  /// For how many years records are kept.
  case recordYears = "records.years"
  /// The days within which a request for a check is answered.
  case checkAnswerDays = "check.answer_days"
  /// The days within which a check is at its end.
  case checkDays = "check.days"
  /// The days within which an exporter consents to a visit.
  case visitConsentDays = "visit.consent_days"
  /// The days within which a visit is made.
  case visitDays = "visit.days"
  /// The days within which an exporter comments on what came of a visit.
  case visitCommentDays = "visit.comment_days"
  /// The days within which customs decide after the comments.
  case visitDecisionDays = "visit.decision_days"
  /// The days within which a visit with all that follows is at its end.
  case visitWholeDays = "visit.whole_days"
  /// The most signatories that a database may name of a certified exporter.
  case exporterSignatories = "exporter.signatories"
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
    case .proofCopyMonths:
      .init(
        .months, "until how long after the original a certified true copy may be issued",
        of: .origin, absent: "whether a copy stands for its original is unknown")
    case .proofReissueMonths:
      .init(
        .months, "until how long after its first issue an electronic Form D may be issued anew",
        of: .origin, absent: "whether one that was issued anew serves is unknown")
    case .proofReturnDays: clock(.days, "within how long a refused proof is sent back")
    case .recordYears: clock(.years, "how long records of a proof are kept")
    case .checkAnswerDays: clock(.days, "within how long a request for a check is answered")
    case .checkDays: clock(.days, "within how long a check is at its end")
    case .visitConsentDays: clock(.days, "within how long an exporter consents to a visit")
    case .visitDays: clock(.days, "within how long of its notice a visit is made")
    case .visitCommentDays: clock(.days, "within how long an exporter comments on a visit")
    case .visitDecisionDays: clock(.days, "within how long customs decide after the comments")
    case .visitWholeDays:
      clock(.days, "within how long of its notice a visit with all that follows is at its end")
    case .exporterSignatories:
      .init(
        .signatories, "the most that the database may name of a certified exporter", of: .origin,
        absent: "any number serves")
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

  /// What is declared of a time that runs after something happened to a proof.
  private func clock(_ unit: ParameterUnit, _ says: String) -> ParameterDeclaration {
    .init(unit, says, of: .origin, absent: "no day follows")
  }
}
