/// What was done to make a good where that is not said.
public enum ProcessesNotSaid: String, Sendable, CaseIterable {
  /// More than minimal operations, unless a material is of the good's own subheading.
  case moreThanMinimal = "more_than_minimal"
  /// It is not known.
  case unknown
}
