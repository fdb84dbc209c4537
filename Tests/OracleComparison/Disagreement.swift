public import LawOracle

/// A claim on which the engine and the oracle do not agree.
public struct Disagreement: Sendable {
  /// The number of the claim, from which it can be made again.
  public let number: Int
  /// What the claim is about.
  public let about: ClaimClass
  /// In what they disagree.
  public let subject: Subject
  /// What the oracle says, then what the engine says.
  public let words: String
  /// The claim.
  public let json: String

  /// In what they may disagree.
  public enum Subject: String, Sendable, CaseIterable {
    /// The engine refuses the claim.
    case refused
    /// The verdict.
    case verdict
    /// The facts that are missing.
    case missing
    /// The bounds of the content.
    case content
    /// The preferential rate.
    case rate
    /// The duty.
    case duty
    /// An open verdict without a fact that is missing or a rule that is named.
    case bare
    /// A verdict that one more fact turns.
    case turned
  }
}
