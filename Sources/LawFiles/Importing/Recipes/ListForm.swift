package import Reading

/// How the table of a published list is written: what parts its fields, and what its bytes are.
package struct ListForm: Sendable {
  /// What stands between fields.
  package enum Separator: String, CaseIterable, Sendable {
    /// A comma.
    case comma
    /// A semicolon.
    case semicolon
    /// A tab.
    case tab

    /// The byte of the sign.
    fileprivate var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// What the bytes stand for.
  package enum Encoding: String, CaseIterable, Sendable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// ISO 8859-1: each byte is a character.
    case latin1 = "latin-1"
    /// UTF-16, with a byte order mark.
    case utf16 = "utf-16"
  }

  /// What stands between fields.
  package let separator: Separator
  /// What the bytes stand for.
  package let encoding: Encoding

  /// A table like our own.
  package static let own = Self(separator: .comma, encoding: .utf8)

  /// Makes a form.
  package init(separator: Separator, encoding: Encoding) {
    self.separator = separator
    self.encoding = encoding
  }

  /// Reads a form.
  package init(reading object: ObjectReader) {
    separator =
      object.optional("separator")?.choice(of: Separator.self, noun: "a separator") ?? .comma
    encoding =
      object.optional("encoding")?.choice(of: Encoding.self, noun: "an encoding") ?? .utf8
  }

  /// The list as a table in UTF-8; its places are lines and columns of the list.
  ///
  /// - Throws: What keeps the bytes from being text of the encoding.
  package func table(of list: SourceFile) throws(Diagnostics) -> SourceFile {
    var table = list
    switch encoding {
    case .utf8:
      guard let place = UTF8Check.firstFault(in: list.bytes, list.content) else { break }
      let complaint =
        Self.hasMarkOfUTF16(list.bytes)
        ? ImportComplaint.notUTF8(.utf16, .utf16) : .notUTF8(.notUTF8(list.bytes[place]), .latin1)
      throw Diagnostics(list.diagnostic(complaint, at: place))
    case .latin1:
      table = SourceFile(name: list.name, bytes: Self.latin1(list.bytes))
    case .utf16:
      guard let bytes = Self.utf16(list.bytes) else {
        throw Diagnostics(list.diagnostic(ImportComplaint.notUTF16, at: 0))
      }
      table = SourceFile(name: list.name, bytes: bytes)
    }
    table.form.separator = separator.byte
    return table
  }

  private static func latin1(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      }
    }
    return text
  }

  private static func hasMarkOfUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The text in UTF-8; nil without a byte order mark, or if a unit stands alone.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    guard hasMarkOfUTF16(bytes), bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
  }
}
