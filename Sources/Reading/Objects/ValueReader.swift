/// Reads one JSON value as the kind that is asked for; what is wrong is noted, and nil is given back.
@usableFromInline package struct ValueReader {
  /// The value as it stands in the file.
  @usableFromInline package let value: JSONValue
  /// The way to it from the top.
  @usableFromInline package let path: JSONPath
  /// Where what is wrong is noted.
  @usableFromInline package let problems: Problems

  @usableFromInline package init(_ value: JSONValue, path: JSONPath, problems: Problems) {
    self.value = value
    self.path = path
    self.problems = problems
  }

  /// The offset of its first byte.
  @usableFromInline package var offset: Int { value.offset }

  /// Notes something about the value.
  package func complain(_ complaint: some Complaint) {
    problems.note(complaint, at: offset)
  }

  /// Notes something about the value, and gives back nil in the place of an answer.
  package func refuse<Answer>(_ complaint: some Complaint) -> Answer? {
    complain(complaint)
    return nil
  }

  /// Reads a text in quotes.
  @usableFromInline package func text() -> String? {
    guard case .string(let text) = value.content else { return wrongKind("a text in quotes") }
    return text
  }

  /// Reads `true` or `false`.
  package func bool() -> Bool? {
    guard case .bool(let truth) = value.content else {
      return wrongKind("true or false without quotes")
    }
    return truth
  }

  /// Reads a whole number, which is a JSON number without fraction and exponent.
  package func integer(in allowed: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = value.content else {
      return wrongKind("a whole number without quotes")
    }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...0x39).contains($0) || $0 == 0x2D }) else {
      return refuse(ValueComplaint.notWhole(text))
    }
    guard let number = Int(text), allowed.contains(number) else {
      return refuse(ValueComplaint.range(text, allowed: allowed))
    }
    return number
  }

  /// Reads an object by its keys; keys that the body does not ask for are noted.
  @inlinable
  package func object<Answer>(_ body: (ObjectReader) -> Answer?) -> Answer? {
    guard case .object(let members) = value.content else { return wrongKind("an object") }
    let reader = ObjectReader(members, at: offset, path: path, problems: problems)
    let answer = body(reader)
    reader.finish()
    return answer
  }

  /// Reads each element of a list; nil if one of them is nil.
  @inlinable
  package func list<Element>(_ body: (ValueReader) -> Element?) -> [Element]? {
    guard case .array(let values) = value.content else { return wrongKind("a list") }
    let elements = values.enumerated().map { index, value in
      body(ValueReader(value, path: .element(index, of: path), problems: problems))
    }
    let sound = elements.compactMap { $0 }
    return sound.count == elements.count ? sound : nil
  }

  /// Notes that something of another kind was expected.
  @usableFromInline package func wrongKind<Answer>(_ expected: String) -> Answer? {
    refuse(ValueComplaint.kind(expected: expected, found: value.shown))
  }
}
