/// A value of a JSON text, with the byte at which it begins.
@usableFromInline package struct JSONValue: Sendable {
  /// The offset of the first byte in the file.
  @usableFromInline package let offset: Int
  /// What it is.
  @usableFromInline package let content: Content

  /// Makes a value that stands at a place.
  package init(offset: Int, content: Content) {
    self.offset = offset
    self.content = content
  }

  /// The six kinds of JSON value.
  @usableFromInline package enum Content: Sendable {
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
  @usableFromInline package struct Member: Sendable {
    /// The key, its escapes undone.
    @usableFromInline package let key: String
    /// The offset of the key's opening quote.
    @usableFromInline package let offset: Int
    /// The value.
    @usableFromInline package let value: JSONValue

    /// Makes a member.
    package init(key: String, offset: Int, value: JSONValue) {
      self.key = key
      self.offset = offset
      self.value = value
    }
  }
}

extension JSONValue {
  /// What it is, in the words of a message.
  @usableFromInline package var shown: String {
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
