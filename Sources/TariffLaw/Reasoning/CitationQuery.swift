/// A citation as people type it: `ATIGA art. 28`, `article 28 (1)(a)`, `annex 8 rule 10`.
///
/// Capitals, blanks, points and brackets do not matter. The beginning of a place finds all that stands
/// below it: `art. 28` finds `art. 28(1)(a)` and not `art. 2`. The instrument may be left out.
public struct CitationQuery: Sendable {
  private let pieces: [String]

  /// Reads what was typed; `nil` if it has neither a letter nor a digit.
  public init?(_ text: String) {
    pieces = Self.pieces(of: text)
    if pieces.isEmpty { return nil }
  }

  /// Whether a citation is what was typed, or stands below it.
  public func matches(_ citation: Citation) -> Bool {
    let instrument = Self.pieces(of: citation.instrument)
    let place = Self.pieces(of: citation.place)
    return (instrument + place).starts(with: pieces) || place.starts(with: pieces)
  }

  /// Runs of letters and of digits; letters after digits belong to them, as in rule 1A.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for letter in text.lowercased() {
      let isDigit = letter.isWholeNumber
      if isDigit || letter.isLetter {
        let goesOn = last.map { isDigit ? $0.isWholeNumber : $0.isLetter || $0.isWholeNumber }
        if goesOn == true, let piece = pieces.popLast() {
          pieces.append(piece + String(letter))
        } else {
          pieces.append(String(letter))
        }
      }
      last = isDigit || letter.isLetter ? letter : nil
    }
    return pieces.map { $0 == "article" ? "art" : $0 }
  }
}
