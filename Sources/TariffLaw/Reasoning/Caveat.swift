/// Something that the answer leans on and a reader should know.
public struct Caveat: Sendable, Equatable {
  /// Its name, stable for programs.
  public let id: String
  /// What it says.
  public let statement: Statement
  /// How well it is known.
  public let evidence: Evidence
}
