/// What was done to the materials, by the word that a file of words declares for it.
///
/// Which processes are minimal, and alone confer no origin, the law of each scheme says.
public struct WorkingProcess: RawRepresentable, Hashable, Sendable {
  /// The word: `cutting_and_sewing`.
  public let rawValue: String

  /// Takes a word.
  public init(rawValue: String) { self.rawValue = rawValue }
}
