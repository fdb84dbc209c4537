/// How a member may walk from a rate to the ceiling that it owes.
public enum ReductionProgramme: String, Sendable, CaseIterable {
  /// Above the floor a yearly step of a fifth or an eighth of what is above it: (X - 20)/5 or (X - 20)/8
  /// points, CEPT Agreement, art. 4(1)(a). Below the floor, or where the years do not suffice, as
  /// ``minimumQuantum``.
  case encouraged
  /// Equal instalments, one a year.
  case straightLine = "straight_line"
  /// As many equal instalments as can be made of no less than the quantum: CEPT Agreement, art. 4(1)(b).
  case minimumQuantum = "minimum_quantum"
  /// Instalments that rise as 1, 2, 3 and so on, one a year.
  case backLoaded = "back_loaded"
}
