internal import Answers
public import Reading
internal import LawFiles

/// Where the answers to a file of claims go.
public protocol AnswerSink {
  /// Takes whole lines of answers, in the order of the claims.
  mutating func write(_ lines: [UInt8]) throws

  /// Takes what is wrong with a row that was refused, in the order of the file.
  mutating func reject(_ diagnostic: Diagnostic) throws
}
