/// One thing that is wrong in a file, with its place.
public struct Diagnostic: Error, Equatable, Sendable {
  /// The name of the file as messages show it.
  public let file: String
  /// The place in the file.
  public let position: FilePosition
  /// What is wrong, what was expected, and what was perhaps meant.
  public let message: String

  /// Makes the message of a place.
  public init(file: String, position: FilePosition, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The line for people: `FILE:LINE:COLUMN: MESSAGE`.
  public var description: String { "\(file):\(position): \(message)" }
}
