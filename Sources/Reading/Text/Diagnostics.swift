/// Everything that was found wrong, at least one thing, in the order of the file.
public struct Diagnostics: Error, Equatable, Sendable {
  /// The messages, never none.
  public let all: [Diagnostic]

  /// Makes an error of one message.
  public init(_ one: Diagnostic) {
    all = [one]
  }

  /// Makes an error of some messages; nil if there is nothing wrong.
  public init?(_ all: [Diagnostic]) {
    if all.isEmpty { return nil }
    self.all = all
  }
}

extension Diagnostics: CustomStringConvertible {
  /// The lines for people, one a message.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
