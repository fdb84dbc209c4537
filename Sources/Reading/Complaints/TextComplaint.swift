/// What keeps bytes from being a text.
package enum TextComplaint: Complaint, Equatable {
  /// There is not one byte.
  case empty
  /// The file is written in two bytes a character.
  case utf16
  /// A byte of zero: no text, or a file whose disk filled up.
  case zero
  /// A field of a table, or a text in quotes, that is longer than any.
  case long
  /// A byte that is not well-formed UTF-8.
  case notUTF8(UInt8)

  /// The most bytes that a field of a table, or a text in quotes, may have.
  package static let longest = 1 << 20

  /// The message.
  package var description: String {
    switch self {
    case .empty:
      "the file is empty"
    case .utf16:
      "the file is in UTF-16: save it as UTF-8"
    case .zero:
      "a zero byte: this is not a text in UTF-8"
    case .long:
      "more than \(Self.longest >> 20) MB in one field or text"
    case .notUTF8(let byte):
      "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8: save the file as UTF-8"
    }
  }
}
