internal import Reading
extension Substring {
  /// The text without blanks before and after it.
  package var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Where another text begins in this one and ends; `nil` if it is not in it, or is empty.
  package func firstPlace(of part: String) -> Range<Index>? {
    guard !part.isEmpty else { return nil }
    return indices.lazy.compactMap { start -> Range<Index>? in
      let rest = self[start...]
      guard rest.hasPrefix(part) else { return nil }
      return start..<index(start, offsetBy: part.count)
    }.first
  }

  /// The pieces between the places of a sign, trimmed, empty ones too.
  package func pieces(at sign: Character) -> [Substring] {
    split(separator: sign, omittingEmptySubsequences: false).map { $0.trimmed }
  }

  /// The pieces between the places of a text, trimmed, empty ones too.
  package func pieces(between text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self
    while let place = rest.firstPlace(of: text) {
      pieces.append(rest[..<place.lowerBound].trimmed)
      rest = rest[place.upperBound...]
    }
    return pieces + [rest.trimmed]
  }

  /// Whether there are only ASCII digits, and at least one.
  package var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
