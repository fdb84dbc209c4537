extension JSONReader {
  /// The byte to be read next; nil at the end.
  package var peek: UInt8? { index < end ? bytes[index] : nil }

  /// Goes past spaces, tabs and the ends of lines.
  package mutating func skipBlanks() {
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        index += 1
      default:
        return
      }
    }
  }

  /// A complaint about what is to be read next, or about another byte.
  package func fault(_ complaint: SyntaxComplaint, at offset: Int? = nil) -> Fault {
    let offset = offset ?? index
    guard offset < end else { return Fault(offset: offset, complaint: complaint) }
    switch (bytes[offset], UTF8Check.scalar(at: offset, in: bytes)) {
    case (0, _): return Fault(offset: offset, complaint: TextComplaint.zero)
    case (let byte, nil): return Fault(offset: offset, complaint: TextComplaint.notUTF8(byte))
    case (UInt8(ascii: "/"), _), (UInt8(ascii: "#"), _):
      return Fault(offset: offset, complaint: SyntaxComplaint.comment)
    default: return Fault(offset: offset, complaint: complaint)
    }
  }

  /// What is to be read next, for a message.
  package func found() -> Found {
    guard let byte = peek else { return .end }
    let word = wordAhead
    if !word.isEmpty { return .word(file.text(in: word)) }
    return UTF8Check.scalar(at: index, in: bytes).map { .scalar($0) } ?? .byte(byte)
  }

  /// The run of letters, digits, signs and points that is to be read next.
  private var wordAhead: Range<Int> {
    var stop = index
    while stop < end, Self.isOfWord(bytes[stop]) {
      stop += 1
    }
    return index..<stop
  }

  /// Tells whether a byte may be of a word or a number.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default:
      false
    }
  }

  /// Reads `true`, `false` or `null`.
  package mutating func word() throws(Fault) -> JSONValue.Content {
    let range = wordAhead
    guard !range.isEmpty else { throw fault(.expected(.value, found: found())) }
    let text = file.text(in: range)
    let content: JSONValue.Content
    switch text {
    case "true": content = .bool(true)
    case "false": content = .bool(false)
    case "null": content = .null
    default:
      let number = DecimalRepair.repairs(of: text)
      guard number.isEmpty else { throw fault(.number(text, write: number)) }
      throw fault(.word(text, nearest: nearest(to: text, among: ["true", "false", "null"])))
    }
    index = range.upperBound
    return content
  }

  /// Reads `number = [ "-" ] ( "0" / 1-9 digits ) [ "." digits ] [ "e" [ sign ] digits ]`.
  package mutating func number() throws(Fault) -> String {
    let start = index
    let range = wordAhead
    if peek == UInt8(ascii: "-") { index += 1 }
    let zero = peek == UInt8(ascii: "0")
    var sound = zero ? skipDigits() == 1 : skipDigits() > 0
    if peek == UInt8(ascii: ".") {
      index += 1
      sound = skipDigits() > 0 && sound
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      sound = skipDigits() > 0 && sound
    }
    let text = file.text(in: range)
    guard sound, index == range.upperBound else {
      throw fault(.number(text, write: DecimalRepair.repairs(of: text)), at: start)
    }
    return text
  }

  /// Goes past digits, and counts them.
  private mutating func skipDigits() -> Int {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      index += 1
    }
    return index - start
  }
}
