/// A value of a JSON text, with the byte at which it begins.
package struct JSONValue: Sendable {
  /// The offset of the first byte in the file.
  package let offset: Int
  /// What it is.
  package let content: Content

  /// The six kinds of JSON value.
  package enum Content: Sendable {
    /// Members in the order of the file; no key stands twice.
    case object([Member])
    /// Elements in the order of the file.
    case array([JSONValue])
    /// A text, its escapes undone.
    case string(String)
    /// A number as it is written; nothing is rounded.
    case number(String)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
  }

  /// A key of an object and its value.
  package struct Member: Sendable {
    /// The key, its escapes undone.
    package let key: String
    /// The offset of the key's opening quote.
    package let offset: Int
    /// The value.
    package let value: JSONValue
  }
}

extension JSONValue {
  /// What it is, in the words of a message.
  package var shown: String {
    switch content {
    case .object: "an object"
    case .array: "a list"
    case .string(let text): "the text \(Wording.quoted(text))"
    case .number(let text): "the number \(text)"
    case .bool(let truth): "\(truth)"
    case .null: "null"
    }
  }
}

extension JSONValue {
  /// Whether it is `null`, which says nothing.
  package var isNull: Bool {
    if case .null = content { true } else { false }
  }
}
