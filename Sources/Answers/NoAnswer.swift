/// A sound question that has no answer here: what it asks about is not held, or cannot be computed.
public struct NoAnswer: Error, CustomStringConvertible {
  /// Why there is none, in one sentence.
  public let description: String

  /// Makes it of its reason.
  public init(_ description: String) {
    self.description = description
  }
}
