/// One of the lists among which members divide their lines, by the word that its scheme declares for it.
public struct ConcessionList: RawRepresentable, Hashable, Sendable {
  /// The word: `TEL`.
  public let rawValue: String

  /// Takes a word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// No list, of lines whose programme alone is asked for.
  public static let unsaid = Self(rawValue: "")
}
