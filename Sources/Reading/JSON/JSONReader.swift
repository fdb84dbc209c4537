/// Reads JSON strictly, as RFC 8259 has it, and keeps the place of everything.
///
/// ```
/// { "on": "2026-02-02" }
/// │ │     └ value, offset 8
/// │ └ key, offset 2
/// └ object, offset 0
/// ```
///
/// Bytes are read by index and texts are made last. Keys that stand twice are gathered, each with the
/// place of the first; anything else wrong with the syntax ends the reading.
@usableFromInline package struct JSONReader {
  /// How deep objects and lists may stand within one another.
  package static let depthLimit = 64

  package let file: SourceFile
  package let bytes: [UInt8]
  package let end: Int
  package var index: Int
  private var depth = 0
  private var repeated: [(key: String, offset: Int, first: Int)] = []

  private init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    end = range.upperBound
    index = range.lowerBound
  }

  /// Reads the one value of a file.
  @usableFromInline package static func read(_ file: SourceFile) throws(Diagnostics) -> JSONValue {
    if let refusal = file.refusal { throw Diagnostics(refusal) }
    return try read(file, in: file.content)
  }

  /// Reads the one value of a part of a file, such as a line of NDJSON.
  package static func read(
    _ file: SourceFile, in range: Range<Int>
  ) throws(Diagnostics) -> JSONValue {
    var reader = JSONReader(file, range)
    let problems = Problems(in: file)
    var value: JSONValue?
    do throws(Fault) {
      value = try reader.text()
    } catch {
      problems.note(error.complaint, at: error.offset)
    }
    var cursor = LineCursor(file)
    // In the order of the first places, so that the file is walked once.
    for (key, offset, first) in reader.repeated.sorted(by: { $0.first < $1.first }) {
      let complaint = SyntaxComplaint.keyTwice(key, first: cursor.position(of: first))
      problems.note(complaint, at: offset)
    }
    return try problems.settle(value)
  }

  /// Reads `text = blanks value blanks`.
  private mutating func text() throws(Fault) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard index == end else { throw fault(.afterEnd(found())) }
    return value
  }

  /// Reads `value = object / list / string / number / "true" / "false" / "null"`.
  private mutating func value() throws(Fault) -> JSONValue {
    skipBlanks()
    let offset = index
    let content: JSONValue.Content =
      switch peek {
      case UInt8(ascii: "{"): .object(try members())
      case UInt8(ascii: "["): .array(try elements())
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): .number(try number())
      default: try word()
      }
    return JSONValue(offset: offset, content: content)
  }

  /// Reads `object = "{" [ string ":" value *( "," string ":" value ) ] "}"`.
  private mutating func members() throws(Fault) -> [JSONValue.Member] {
    let opening = try open()
    var members: [JSONValue.Member] = []
    members.reserveCapacity(8)  // a quarter less time: objects are small, and do not grow in steps
    var keys = KeyRegister()
    while try more(after: members.count, in: opening, closedBy: UInt8(ascii: "}")) {
      let offset = index
      guard peek == UInt8(ascii: "\"") else { throw keyFault(after: members.last) }
      let key = try string()
      if let first = keys.offset(of: key, in: members) {
        repeated.append((key, offset, first))
      }
      skipBlanks()
      guard peek == UInt8(ascii: ":") else { throw fault(.expected(.colon, found: found())) }
      index += 1
      members.append(JSONValue.Member(key: key, offset: offset, value: try value()))
    }
    return members
  }

  /// Complains about what is not a key: most often it is what follows a comma in a decimal.
  private func keyFault(after last: JSONValue.Member?) -> Fault {
    if case .number = last?.value.content, case .word(let word) = found(), Int(word) != nil {
      return fault(.commaWithinNumber)
    }
    return fault(.expected(.key, found: found()))
  }

  /// Reads `list = "[" [ value *( "," value ) ] "]"`.
  private mutating func elements() throws(Fault) -> [JSONValue] {
    let opening = try open()
    var elements: [JSONValue] = []
    while try more(after: elements.count, in: opening, closedBy: UInt8(ascii: "]")) {
      elements.append(try value())
    }
    return elements
  }

  /// Goes into an object or a list, and gives the place of its bracket.
  private mutating func open() throws(Fault) -> Int {
    guard depth < Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
    depth += 1
    index += 1
    return index - 1
  }

  /// Goes to the next entry of an object or a list, or past its end.
  private mutating func more(
    after count: Int, in opening: Int, closedBy closing: UInt8
  ) throws(Fault) -> Bool {
    skipBlanks()
    if peek == closing {
      index += 1
      depth -= 1
      return false
    }
    guard index < end else {
      let bracket = Unicode.Scalar(bytes[opening])
      throw fault(.unclosed(bracket, file.position(of: opening)))
    }
    guard count > 0 else { return true }
    guard peek == UInt8(ascii: ",") else {
      let brace = closing == UInt8(ascii: "}")
      throw fault(.expected(brace ? .commaOrBrace : .commaOrBracket, found: found()))
    }
    let comma = index
    index += 1
    skipBlanks()
    guard peek != closing else { throw fault(.lastComma, at: comma) }
    return true
  }
}
