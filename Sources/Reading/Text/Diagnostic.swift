/// One thing that is wrong in a file, with its place.
public struct Diagnostic: Error, Equatable, Sendable {
  /// The name of the file as messages show it.
  public let file: String
  /// The place in the file.
  public let position: FilePosition
  /// What is wrong, what was expected, and what was perhaps meant.
  public let message: String

  /// What the message is about.
  public let topic: Topic

  /// Makes the message of a place.
  public init(file: String, position: FilePosition, message: String, topic: Topic = .form) {
    self.file = file
    self.position = position
    self.message = message
    self.topic = topic
  }

  /// What a message is about: the form of a file, or what its values say together.
  public enum Topic: Sendable {
    /// The file or one of its values cannot be read.
    case form
    /// A name, a word or a file is not one that is declared.
    case names
    /// Codes stand twice or out of order.
    case order
    /// Days are the wrong way round, or two ranges share some.
    case days
    /// Two rules are for the same goods.
    case rules
    /// A value does not say how well it is known, or from which day it holds.
    case evidence
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The line for people: `FILE:LINE:COLUMN: MESSAGE`.
  public var description: String { "\(Wording.plain(file)):\(position): \(message)" }
}
