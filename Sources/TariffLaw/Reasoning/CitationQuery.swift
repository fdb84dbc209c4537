/// A citation as people type it: `ATIGA art. 28`, `article 28 (1)(a)`, `annex 8 rule 10`.
///
/// Capitals, blanks, points and brackets do not matter. The beginning of a place finds all that stands
/// below it: `art. 28` finds `art. 28(1)(a)` and not `art. 2`. A place of several is found by each of them: `rule 13` finds
/// `rules 12, 13 and 17 to 20`. The instrument may be left out.
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
    let singles = Self.singles(of: citation.place).map(Self.pieces(of:))
    return ([place] + singles).contains { place in
      (instrument + place).starts(with: pieces) || place.starts(with: pieces)
    }
  }

  /// The places that one for several stands for, as `rules 2 to 4 and 7`: rule 2, rule 3, rule 4 and rule 7.
  private static func singles(of place: String) -> [String] {
    let words = place.split { $0 == " " || $0 == "," }
    guard let head = words.first, ["rules", "art."].contains(head) else { return [] }
    var numbers: [Int] = []
    var isRange = false
    for word in words.dropFirst() where word != "and" {
      if word == "to" {
        isRange = true
      } else if let number = Int(word) {
        let last = isRange ? numbers.last ?? number : number - 1
        if last < number { numbers += (last + 1)...number }
        isRange = false
      } else {
        break
      }
    }
    return numbers.map { "\(head == "rules" ? "rule" : "art.") \($0)" }
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
