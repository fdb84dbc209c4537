/// Writes texts in quotes, as RFC 8259 has them.
package enum JSONText {
  /// A text in quotes; what a `StandIn` stands for is written as an escape.
  package static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var out = "\""
    for scalar in text.unicodeScalars {
      let character = StandIn.character(for: scalar)
      switch character ?? scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case let other where other.value < 0x20 || character != nil:
        let digits = String(other.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      case let other: out.unicodeScalars.append(other)
      }
    }
    return out + "\""
  }

  /// The bytes of an object that begins at a place of a text of JSON.
  package static func object(at start: Int, in bytes: [UInt8]) -> Range<Int> {
    var (place, depth, isText) = (start, 0, false)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "\\") where isText: place += 1
      case UInt8(ascii: "{") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText:
        depth -= 1
        if depth == 0 { return start..<place + 1 }
      default: break
      }
      place += 1
    }
    return start..<bytes.count
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0xF4).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
