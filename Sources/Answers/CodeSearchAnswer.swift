public import TariffLaw

/// The codes found by words.
public struct CodeSearchAnswer: Sendable {
  /// The words looked for.
  public let query: String
  /// The code at or below which was looked, if one was named.
  public let top: HSCode?
  /// The codes found, the best matches first.
  public let matches: [CodeSearch.Match]
}
