/// Looking into a value whose form is known to be sound; what is not there is empty or nil.
extension JSONValue {
  /// The value of a key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key && !$0.value.isNull }?.value
  }

  /// The elements of the list at a key.
  package func elements(of key: String) -> [JSONValue] {
    if case .array(let elements)? = self[key]?.content { elements } else { [] }
  }

  /// The text, if it is one.
  package var text: String? {
    if case .string(let text) = content { text } else { nil }
  }
}
