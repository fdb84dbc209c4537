internal import Answers
public import Reading
internal import LawFiles

/// Where the answers to a file of claims go.
public protocol AnswerSink {
  /// Takes whole lines of answers, in the order of the claims.
  mutating func write(_ lines: [UInt8]) throws

  /// Takes what is wrong with a row that was refused, in the order of the file.
  mutating func reject(_ diagnostic: Diagnostic) throws

  /// Takes what a user should know of a row that was judged, such as that a field has hundreds of lines.
  mutating func remark(_ diagnostic: Diagnostic) throws

  /// Takes how far the file is judged; all that was written so far is of what came before.
  mutating func reach(_ progress: BatchProgress) throws
}

extension AnswerSink {
  /// Passes over remarks.
  public mutating func remark(_ diagnostic: Diagnostic) {}

  /// Does not note it.
  public mutating func reach(_ progress: BatchProgress) {}
}
