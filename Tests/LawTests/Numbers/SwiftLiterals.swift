/// The numbers and days that are written out in Swift code: what a number of law would look like there.
///
/// Found are numbers of two or more digits, texts that are such a number, and texts that begin with a
/// day or a share of regional content (`RVC40`). Code within texts is read. Comments are passed over, and
/// so are numbers in base 16 and 2, which are bytes and bits.
struct SwiftLiterals {
  /// A literal and its line, from 1.
  struct Literal: Hashable {
    let line: Int
    let text: String
  }

  private let source: [Character]
  private var index = 0
  private var line = 1
  private var found: [Literal] = []

  /// The literals of a source file, in its order.
  static func all(in source: String) -> [Literal] {
    var reader = Self(source: Array(source))
    reader.readCode(untilBracket: false)
    return reader.found
  }

  private init(source: [Character]) {
    self.source = source
  }

  private func character(_ offset: Int = 0) -> Character? {
    source.indices.contains(index + offset) ? source[index + offset] : nil
  }

  private func stands(_ text: String) -> Bool { source[index...].starts(with: text) }

  private mutating func advance() {
    if source[index].isNewline { line += 1 }
    index += 1
  }

  private mutating func skip(until text: String) {
    while index < source.count, !stands(text) { advance() }
  }

  private mutating func readCode(untilBracket: Bool) {
    var depth = 0
    while let next = character() {
      if stands("//") {
        skip(until: "\n")
      } else if stands("/*") {
        skip(until: "*/")
      } else if next == "\"" || next == "#" && hashes > 0 {
        readText()
      } else if next.isLetter || next == "_" || next == "$" {
        takeWord()
      } else if next.isASCII, next.isWholeNumber {
        readNumber()
      } else {
        if untilBracket, next == "(" { depth += 1 }
        if untilBracket, next == ")" {
          if depth == 0 { return }
          depth -= 1
        }
        advance()
      }
    }
  }

  /// The number of signs before a raw text; 0 if none begins here.
  private var hashes: Int {
    let count = source[index...].prefix { $0 == "#" }.count
    return character(count) == "\"" ? count : 0
  }

  @discardableResult private mutating func takeWord() -> String {
    var word = ""
    while let next = character(), next.isLetter || next.isWholeNumber || "_$".contains(next) {
      word.append(next)
      advance()
    }
    return word
  }

  private mutating func readNumber() {
    let isElement = character(-1) == "." && character(-2) != "."
    let start = line
    var number = takeWord()
    if !isElement, character() == ".", character(1)?.isWholeNumber == true {
      advance()
      number += "." + takeWord()
    }
    let digits = number.count { $0 != "_" && $0 != "." }
    let isBytes = number.hasPrefix("0x") || number.hasPrefix("0b")
    if !isElement, !isBytes, digits > 1 { found.append(Literal(line: start, text: number)) }
  }

  private mutating func readText() {
    let start = line
    let signs = String(repeating: "#", count: character() == "#" ? hashes : 0)
    index += signs.count
    let quote = stands("\"\"\"") ? "\"\"\"" : "\""
    index += quote.count
    var text = ""
    while index < source.count, !stands(quote + signs) {
      if stands("\\" + signs + "(") {
        index += signs.count + 2
        readCode(untilBracket: true)
        text.append("\u{FFFC}")
      } else {
        if stands("\\"), signs.isEmpty { index += 1 }
        text.append(source[index])
      }
      advance()
    }
    index += quote.count + signs.count
    if Self.looksLikeLaw(text) { found.append(Literal(line: start, text: "\"\(text)\"")) }
  }

  private static func looksLikeLaw(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9][0-9._]*[0-9] ?%?/) != nil
      || text.prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      || text.prefixMatch(of: /RVC ?[0-9]/) != nil
  }
}
