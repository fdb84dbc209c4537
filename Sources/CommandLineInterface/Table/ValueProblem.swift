/// Why a reader makes nothing of a text, in words that finish the sentence *"it is wrong: …"*.
public struct ValueProblem: Error, Equatable, Sendable {
  /// The reason, without capital and full stop.
  public let reason: String

  /// Creates a refusal for a reason.
  public init(_ reason: String) {
    self.reason = reason
  }
}
