/// Walks through the text of a rule, word by word.
struct RuleScanner {
  /// One word, one sign or the end.
  enum Token: Equatable {
    /// A word in small letters: `rvc40`, `2403-2404`.
    case word(String)
    /// A sign that stands alone: a bracket, a comma, a colon, a semicolon, a plus.
    case sign(UInt8)
    /// The end of the text.
    case end
  }

  private let bytes: [UInt8]
  private(set) var place = 0
  private var next = 0
  /// The token at which it stands.
  private(set) var token = Token.end

  init(_ text: String) {
    bytes = Array(text.utf8)
    advance()
  }

  /// Goes on to the token after this one.
  mutating func advance() {
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    place = next
    guard next < bytes.count else {
      token = .end
      return
    }
    if Self.signs.contains(bytes[next]) {
      token = .sign(bytes[next])
      next += 1
      return
    }
    while next < bytes.count, !Self.isSpace(bytes[next]), !Self.signs.contains(bytes[next]) {
      next += 1
    }
    token = .word(String(decoding: bytes[place..<next].map(Self.small), as: UTF8.self))
  }

  /// Goes on if a word stands here.
  mutating func takes(_ word: String) -> Bool {
    guard token == .word(word) else { return false }
    advance()
    return true
  }

  /// Goes on if a sign stands here.
  mutating func takes(sign: Unicode.Scalar) -> Bool {
    guard token == .sign(UInt8(ascii: sign)) else { return false }
    advance()
    return true
  }

  /// The word that stands here, if one does.
  var word: String? {
    if case .word(let word) = token { word } else { nil }
  }

  /// Takes what stands from here up to a sign, trimmed, and goes on behind the sign; `nil` if none follows.
  mutating func text(upTo sign: Unicode.Scalar, refusing others: [Unicode.Scalar]) -> String? {
    guard
      let end = bytes[place...].firstIndex(where: { byte in
        byte == UInt8(ascii: sign) || others.contains { UInt8(ascii: $0) == byte }
      }), bytes[end] == UInt8(ascii: sign)
    else { return nil }
    var range = place..<end
    while let first = range.first, Self.isSpace(bytes[first]) { range = range.dropFirst() }
    while let last = range.last, Self.isSpace(bytes[last]) { range = range.dropLast() }
    next = end + 1
    advance()
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text from a place to the one that was reached, as messages show it.
  func quoted(from start: Int) -> String { clipped(start..<max(start, min(place, bytes.count))) }

  /// The word or sign that stands here, as messages show it.
  var found: String { token == .end ? "nothing" : "'\(clipped(place..<next))'" }

  /// The whole text, as messages show it.
  var whole: String { clipped(0..<bytes.count) }

  private func clipped(_ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, Self.isSpace(bytes[last]) { range = range.dropLast() }
    let most = 100
    let text = String(decoding: bytes[range.prefix(most)], as: UTF8.self)
    return range.count > most ? text + "…" : text
  }

  /// A problem at a place, which it tells; at the one that was reached, if none is given.
  func problem(_ message: String, at place: Int? = nil) -> NotationProblem {
    NotationProblem("\(message) (character \((place ?? self.place) + 1))")
  }

  private static let signs = Array("()[],;:+".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
