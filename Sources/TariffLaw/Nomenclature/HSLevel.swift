/// The depth of a place in the Harmonized System, by the number of digits of its code.
public enum HSLevel: Int, Sendable, CaseIterable {
  /// Two digits.
  case chapter = 2
  /// Four digits.
  case heading = 4
  /// Six digits.
  case subheading = 6
}

extension HSLevel {
  /// The level in words: `heading`.
  public var word: String {
    switch self {
    case .chapter: "chapter"
    case .heading: "heading"
    case .subheading: "subheading"
    }
  }
}
