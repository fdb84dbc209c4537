/// What stands at a place of a file, as messages name it.
package enum Found: Equatable, Sendable {
  /// Nothing: the file is at its end.
  case end
  /// A character.
  case scalar(Unicode.Scalar)
  /// A run of letters and digits.
  case word(String)
  /// A byte that belongs to no character.
  case byte(UInt8)
}

extension Found: CustomStringConvertible {
  /// The thing in words.
  package var description: String {
    switch self {
    case .end: "the end of the file"
    case .scalar("\n"), .scalar("\r"): "the end of the line"
    case .scalar("“"), .scalar("”"), .scalar("„"): "a curly quote (write a straight one, \")"
    case .scalar("'"), .scalar("’"), .scalar("‘"): "a single quote (write a double one, \")"
    case .scalar(let scalar): Wording.quoted(String(scalar))
    case .word(let word): Wording.quoted(word)
    case .byte(let byte): "byte 0x\(String(byte, radix: 16, uppercase: true))"
    }
  }
}
