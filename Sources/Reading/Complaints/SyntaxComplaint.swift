/// What is wrong with the grammar of a JSON text: RFC 8259.
package enum SyntaxComplaint: Complaint, Equatable {
  /// Something that the grammar asks for is not what stands there.
  case expected(Expected, found: Found)
  /// A comma with digits on both sides in an object, as in `12,5`.
  case commaWithinNumber
  /// A comma before a closing bracket.
  case lastComma
  /// A remark, which JSON has no room for.
  case comment
  /// A bracket that is open at the end of the file.
  case unclosed(Unicode.Scalar, FilePosition)
  /// A quote that is open at the end of the file.
  case unclosedQuote
  /// More after the value is complete.
  case afterEnd(Found)
  /// Brackets within brackets, too many.
  case tooDeep(limit: Int)
  /// A word that is none of `true`, `false` and `null`.
  case word(String, nearest: [String])
  /// Digits that are no JSON number.
  case number(String, write: [String])
  /// A control character within quotes.
  case control(Unicode.Scalar)
  /// A backslash before something that it cannot change.
  case escape(Found)
  /// One half of a pair of escapes that make a character.
  case half(UInt16)
  /// A key that its object has already.
  case keyTwice(String, first: FilePosition)

  /// The message.
  package var description: String {
    switch self {
    case .expected(let expected, let found):
      "expected \(expected.rawValue), found \(found)"
    case .commaWithinNumber:
      "a comma within a number: write a decimal in quotes with a point, as \"12.5\""
    case .lastComma:
      "no comma may stand after the last entry"
    case .comment:
      "a remark may not stand in JSON"
    case .unclosed(let bracket, let position):
      "the file ends before the \(Wording.quoted(String(bracket))) at \(position) is closed"
    case .unclosedQuote:
      "the file ends before this quote is closed"
    case .afterEnd(let found):
      "expected the end of the text, found \(found)"
    case .tooDeep(let limit):
      "nested deeper than \(limit)"
    case .word(let word, let nearest):
      "\(Wording.quoted(word)) is not a value"
        + (nearest.isEmpty ? ": a text needs quotes" : Wording.meant(nearest))
    case .number(let text, let texts):
      "\(Wording.quoted(text)) is not a number" + Wording.write(texts)
    case .control("\n"), .control("\r"):
      "the line ends within quotes: close the quote, or write \\n"
    case .control("\t"):
      "a tab may not stand within quotes: write \\t"
    case .control(let scalar):
      "control character \(Wording.quoted(String(scalar))) may not stand within quotes"
    case .escape(let found):
      "\(found) may not follow a backslash: write \\\\ for a backslash, "
        + #"or one of \" \/ \b \f \n \r \t \u0000"#
    case .half(let unit):
      "\\u\(String(unit, radix: 16)) is half a character: the other half is missing"
    case .keyTwice(let key, let first):
      "key \(Wording.quoted(key)) stands twice (first at \(first))"
    }
  }
}

extension SyntaxComplaint {
  /// What the grammar asks for at a place.
  package enum Expected: String, Sendable {
    case value = "a value"
    case key = "a key in quotes"
    case colon = "':' after the key"
    case commaOrBrace = "',' or '}'"
    case commaOrBracket = "',' or ']'"
    case hexadecimal = "four hexadecimal digits after \\u"
  }
}
