/// Paths as the system has them: bytes that are most often UTF-8, but need not be.
///
/// A byte that is none stands in a text as a scalar of its own, from U+10FF00 on, which is for private use;
/// so every path is a text, and every such text names its file.
package enum SystemPath {
  private static let first: UInt32 = 0x10_FF00
  private static let last: UInt32 = 0x10_FFFF

  /// The text for the bytes of a path.
  package static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let scalar = UTF8Check.scalar(at: index, in: bytes)
      if let scalar, scalar.value < first {
        text.append(scalar)
        index += UTF8.width(scalar)
      } else {
        if let stand = Unicode.Scalar(first + UInt32(bytes[index])) { text.append(stand) }
        index += 1
      }
    }
    return String(text)
  }

  /// The bytes of the path that a text names.
  package static func bytes(of text: String) -> [UInt8] {
    // Scalars from U+100000 on begin with this byte; few paths have any.
    guard text.utf8.contains(0xF4) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      byte(for: scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  /// The byte for which a scalar stands; nil if it is itself.
  package static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    (first...last).contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// A text of which bytes that are no UTF-8 are shown as `\xHH`.
  package static func shown(_ text: String) -> String {
    guard text.utf8.contains(0xF4) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let byte = byte(for: scalar) else {
        shown.append(scalar)
        continue
      }
      shown.append(contentsOf: (#"\x"# + String(byte, radix: 16, uppercase: true)).unicodeScalars)
    }
    return String(shown)
  }

  /// Lends a path to the system, as a C string that lives for the time of the call.
  package static func lend<Result>(
    _ text: String, to body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    guard text.utf8.contains(0xF4) else { return unsafe text.withCString(body) }
    let characters = (bytes(of: text) + [0]).map(CChar.init(bitPattern:))
    // Safe: the characters end with a zero.
    return unsafe body(characters)
  }
}
