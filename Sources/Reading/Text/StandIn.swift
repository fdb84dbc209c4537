/// Characters that stand in for those that a terminal obeys, or that would end or turn about a line.
///
/// A text from a file never has such a character: its reader puts in its place a scalar for private use, from
/// U+10FE00 on. So no name or note can look like an answer of ours, wherever it is written; what writes data puts
/// the character back, escaped where the format can, and what writes for people shows its number.
package enum StandIn {
  private static let first: UInt32 = 0x10_FE00
  /// Where those for characters beyond U+009F begin.
  private static let firstOfOthers: UInt32 = 0x10_FEA0

  /// What turns text about (Unicode Standard Annex 9, section 2), and the ends of lines and paragraphs.
  private static let others: [Unicode.Scalar] = [
    "\u{061C}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}",
    "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
  ]

  /// A text as the program keeps it.
  package static func kept(_ text: String) -> String {
    guard mayNeedOne(text) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { kept.append(standIn(for: scalar) ?? scalar) }
    return String(kept)
  }

  /// The text as it stands in the file.
  package static func original(_ text: String) -> String {
    replacing(in: text) { String($0) }
  }

  /// The text as people see it.
  package static func shown(_ text: String) -> String {
    replacing(in: text) { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }
  }

  /// The character for which a scalar stands; nil if it is itself.
  package static func character(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= first else { return nil }
    if scalar.value < firstOfOthers { return Unicode.Scalar(scalar.value - first) }
    let place = Int(scalar.value - firstOfOthers)
    return others.indices.contains(place) ? others[place] : nil
  }

  private static func replacing(
    in text: String, _ body: (Unicode.Scalar) -> String
  ) -> String {
    // Scalars from U+100000 on begin with this byte.
    guard text.utf8.contains(0xF4) else { return text }
    return text.unicodeScalars.map { character(for: $0).map(body) ?? String($0) }.joined()
  }

  private static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: Unicode.Scalar(first + scalar.value)
    case 0x061C...0x2069:
      others.firstIndex(of: scalar).flatMap { Unicode.Scalar(firstOfOthers + UInt32($0)) }
    default: nil
    }
  }

  /// Whether a text has a byte with which such a character begins.
  private static func mayNeedOne(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }
  }
}
