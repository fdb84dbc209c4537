/// A value of an answer as it stands in a file.
public indirect enum AnswerValue: Sendable, Equatable {
  /// A text.
  case text(String)
  /// A number as it is written.
  case number(String)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null
  /// A list.
  case list([AnswerValue])
  /// Values by their keys; no key stands twice.
  case object([String: AnswerValue])

  /// The value of a key; `nil` if there is none, or this is no object.
  public subscript(key: String) -> AnswerValue? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  /// The text, if it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The values of a list; none if it is none.
  public var values: [AnswerValue] { if case .list(let values) = self { values } else { [] } }

  /// A text, or nothing.
  public static func text(orNull text: String?) -> Self { text.map(Self.text) ?? .null }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> Self { .list(texts.map(Self.text)) }

  /// The way to the first value that is not as in another; `nil` if all are the same.
  public func difference(from other: Self) -> String? {
    switch (self, other) {
    case (.object(let own), .object(let others)):
      for key in Set(own.keys).union(others.keys).sorted() {
        guard let value = own[key], let otherValue = others[key] else { return key }
        if let rest = value.difference(from: otherValue) {
          return rest.isEmpty ? key : rest.hasPrefix("[") ? key + rest : "\(key).\(rest)"
        }
      }
      return nil
    case (.list(let own), .list(let others)):
      for (place, pair) in zip(own, others).enumerated() {
        if let rest = pair.0.difference(from: pair.1) {
          return "[\(place)]" + (rest.isEmpty || rest.hasPrefix("[") ? rest : ".\(rest)")
        }
      }
      return own.count == others.count ? nil : ""
    default: return self == other ? nil : ""
    }
  }
}
