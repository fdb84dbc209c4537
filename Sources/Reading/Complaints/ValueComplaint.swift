/// What is wrong with a value, or with the keys of an object.
package enum ValueComplaint: Complaint, Equatable {
  /// A key that nobody reads.
  case unknownKey(String, known: [String], nearest: [String])
  /// A key that must be there and is not.
  case missingKey(String)
  /// A value of another kind than the one asked for.
  case kind(expected: String, found: String)
  /// A text that is not what was asked for.
  case expected(String, found: String)
  /// A text that is not of a closed list; `noun` has its article, as in "a scheme".
  case notOneOf(String, noun: String, choices: [String], nearest: [String])
  /// A column that tells more of what another column says there is not.
  case denied(String, by: String)
  /// A text where there should be a decimal.
  case notDecimal(String, write: [String])
  /// A JSON number where there should be a decimal in quotes.
  case decimalNeedsQuotes(String, write: String)
  /// A JSON number that has a fraction or an exponent.
  case notWhole(String)
  /// A negative amount.
  case negative(String)
  /// A decimal with more places than its unit has.
  case places(String, limit: Int)
  /// A percentage above the most that it may be.
  case above(String, limit: Int64)
  /// A number too large to be held.
  case tooLarge(String)
  /// A whole number outside of what is allowed.
  case range(String, allowed: ClosedRange<Int>)
  /// A text that is not a day.
  case notDay(String, write: [String])
  /// A day after the last of its month.
  case noSuchDay(String, month: String, days: Int)
  /// A month after the twelfth, or the year 0.
  case noSuchMonth(String)

  /// The message.
  package var description: String {
    switch self {
    case .unknownKey(let key, let known, let nearest):
      "unknown key \(Wording.quoted(key))" + Wording.choices(known, limit: 32)
        + Wording.meant(nearest)
    case .missingKey(let key):
      "key \(Wording.quoted(key)) is missing"
    case .kind(let expected, let found):
      "expected \(expected), found \(found)"
    case .expected(let expected, let found):
      "expected \(expected), found \(Wording.quoted(found))"
    case .notOneOf(let text, let noun, let choices, let nearest):
      "\(Wording.quoted(text)) is not \(noun)" + Wording.choices(choices) + Wording.meant(nearest)
    case .denied(let column, let other):
      "\(Wording.quoted(column)) tells of what there is not by \(Wording.quoted(other)); leave one of them out"
    case .notDecimal(let text, let texts):
      "\(Wording.quoted(text)) is not a decimal"
        + (texts.isEmpty ? ", as 12.5" : Wording.write(texts))
    case .decimalNeedsQuotes(let number, let text):
      "expected a decimal in quotes, as \"\(text)\", found the number \(number)"
    case .notWhole(let text):
      "expected a whole number, found \(text)"
    case .negative(let text):
      "\(Wording.quoted(text)) must not be negative"
    case .places(let text, 0):
      "\(Wording.quoted(text)) has decimals where there are none"
    case .places(let text, let limit):
      "\(Wording.quoted(text)) has more than \(Wording.counted(limit, "decimal"))"
    case .above(let text, let limit):
      "\(Wording.quoted(text)) is above \(limit)"
    case .tooLarge(let text):
      "\(Wording.quoted(text)) is too large"
    case .range(let text, let allowed) where allowed.count == 1:
      "expected \(allowed.lowerBound), found \(text)"
    case .range(let text, let allowed):
      "expected a whole number from \(allowed.lowerBound) to \(allowed.upperBound), found \(text)"
    case .notDay(let text, let texts):
      "expected a day as YYYY-MM-DD, found \(Wording.quoted(text))" + Wording.write(texts)
    case .noSuchDay(let text, let month, let days):
      "\(Wording.quoted(text)) is not a day: \(month) has \(days) days"
    case .noSuchMonth(let text):
      "\(Wording.quoted(text)) is not a day: months are from 01 to 12"
    }
  }
}

extension ValueComplaint {
  /// The evidence, if that is what is missing.
  package var topic: Diagnostic.Topic {
    switch self {
    case .missingKey("evidence"), .missingKey("from"): .evidence
    default: .form
    }
  }
}

extension ValueComplaint {
  /// A text that is not of a closed list; the noun has its article, as in "a scheme".
  package static func notAmong(_ choices: [String], noun: String, _ text: String) -> Self {
    .notOneOf(
      text, noun: noun, choices: choices, nearest: nearest(to: text, among: choices))
  }
}
