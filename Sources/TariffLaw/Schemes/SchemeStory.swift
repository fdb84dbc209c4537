/// What a newcomer should know of a scheme: what it was, what it gave, and what became of it.
public struct SchemeStory: Sendable {
  /// What it was.
  public let what: String
  /// What it gave.
  public let gave: String
  /// What became of it.
  public let became: String

  /// Makes a story.
  public init(what: String, gave: String, became: String) {
    self.what = what
    self.gave = gave
    self.became = became
  }
}
