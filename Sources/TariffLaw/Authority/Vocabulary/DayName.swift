/// The names of parameters that are days.
public enum DayName: String, ParameterName {
  /// The last day on which new projects are taken.
  case approvalsUntil = "approvals.until"
  /// The last day on which the scheme gives treatment.
  case runOffUntil = "run_off.until"
  /// The day from which margins no longer change.
  case frozenFrom = "margin.frozen_from"
  /// The last day by which a preference was carried out that is lifted.
  case normalisedIfBy = "margin.normalised_if_by"

  /// What is declared of it.
  public var declaration: ParameterDeclaration {
    switch self {
    case .approvalsUntil:
      .init(
        .day, "the last day on which new projects are taken", of: .complementation,
        absent: "they are taken as long as the scheme lasts")
    case .runOffUntil:
      .init(
        .day, "the last day on which the scheme gives treatment", of: .complementation,
        absent: "the days in `scheme.json` alone bound it")
    case .frozenFrom:
      .init(
        .day, "the day from which margins no longer change", of: .complementation,
        absent: "they are not frozen")
    case .normalisedIfBy:
      .init(
        .day, "the last day by which a preference was carried out that is lifted",
        of: .complementation, absent: "none is lifted")
    }
  }
}
