/// A sound question that has no answer here: what it asks about is not held, or cannot be computed.
public struct AnswerProblem: Error, CustomStringConvertible {
  /// Why there is none, in one sentence.
  public let description: String
  /// The part of the question by which there would be an answer, if it does not say it.
  public let asks: QuestionProblem.Part?

  /// Makes it of its reason, and of the part of the question that would help.
  public init(_ description: String, saying asks: QuestionProblem.Part? = nil) {
    self.description = description
    self.asks = asks
  }
}
