internal import Reading
extension Substring {
  /// The text without blanks before and after it.
  package var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The pieces between the places of a sign, trimmed, empty ones too.
  package func pieces(at sign: Character) -> [Substring] {
    split(separator: sign, omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// Whether there are only ASCII digits, and at least one.
  package var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
