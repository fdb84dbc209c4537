internal import LawFiles

/// Reads claims in JSON, one a line, whose members are those of few facts, in any order, and whose texts have no escapes.
///
/// The members that are there are a word of the row themselves, so that what is not said is told from what is.
struct PlainLineReader: PlainReader {
  let width: Int
  let wordsOfLine: Range<Int>
  let form = AnswerForm.lines
  var emptyRow: PlainRow { PlainRow(carried: []) }

  /// What a member becomes.
  private enum Role {
    /// An object, by its number.
    case object(Int)
    case id, fob, nonOriginating, value, code
    /// A day, by its place.
    case day(Int)
    /// A text, by its place and how many machine words it may take.
    case text(Int, width: Int)
    /// A number, truth or empty list, by its place.
    case other(Int)
  }

  /// A member of an object, nought being the claim, by the bytes of its key.
  private struct Member {
    let object: Int
    let key: (UInt64, UInt64)
    let role: Role
  }

  private let members: [Member]

  private static let good = 1
  private static let proof = 2
  private static let importer = 3
  private static let exporter = 4

  /// Reads lines.
  init() {
    var members: [Member] = []
    var width = 1  // The first word tells which members are there.
    func add(_ object: Int, _ key: String, _ role: Role) {
      // Safe: the bytes are copied.
      let bytes = Array(key.utf8)
      let text = unsafe bytes.span.bytes
      let words = stride(from: 0, to: 16, by: 8).map { place -> UInt64 in
        let count = max(0, min(8, bytes.count - place))
        return count == 0 ? 0 : PlainBytes(text, at: place).prefix(count)
      }
      members.append(Member(object: object, key: (words[0], words[1]), role: role))
    }
    func text(_ object: Int, _ key: String, _ words: Int = 1) {
      add(object, key, .text(width, width: words))
      width += words
    }
    func other(_ object: Int, _ key: String) {
      add(object, key, .other(width))
      width += 1
    }
    for (key, words) in [("edition", 1), ("rule", 4), ("rvc_method", 1)] {
      text(Self.good, key, words)
    }
    for object in [Self.importer, Self.exporter] {
      for key in ["rate", "list", "mfn"] { text(object, key) }
    }
    wordsOfLine = 0..<width
    for key in ["scheme", "from", "to", "currency"] { text(0, key) }
    text(Self.proof, "kind", 3)
    text(Self.proof, "criterion", 2)
    for (object, key) in [(0, "format"), (0, "route"), (Self.proof, "retroactive")] {
      other(object, key)
    }
    for (number, key) in ["", "good", "proof", "importer", "exporter"].enumerated().dropFirst() {
      add(0, key, .object(number))
    }
    add(0, "id", .id)
    add(0, "on", .day(0))
    add(0, "customs_value", .value)
    add(Self.good, "code", .code)
    add(Self.good, "fob", .fob)
    add(Self.good, "non_originating", .nonOriginating)
    for (number, key) in ["", "issued", "shipped", "presented"].enumerated().dropFirst() {
      add(Self.proof, key, .day(16 * number))
    }
    self.members = members
    self.width = width
  }

  func read(_ bytes: borrowing RawSpan, at start: Int, into row: inout PlainRow) -> Int? {
    row.words = PlainRow.Key(repeating: 0)
    row.days = 0
    (row.fob, row.nonOriginating, row.value) = (.init(), .init(), .init())
    (row.id, row.code) = (0..<0, 0)
    var (index, object, last) = (start, 0, 0)
    guard Self.take("{", bytes, &index) else { return nil }
    while true {
      guard let place = member(bytes, &index, of: object, after: last),
        row.words[0] & 1 << UInt64(place) == 0
      else { return nil }
      last = place
      row.words[0] |= 1 << UInt64(place)
      if case .object(let inner) = members[place].role {
        guard Self.take("{", bytes, &index) else { return nil }
        object = inner
        continue
      }
      guard value(members[place].role, bytes, &index, &row) else { return nil }
      while Self.take("}", bytes, &index) {
        guard object > 0 else { return Self.endOfLine(bytes, index, from: start) }
        object = 0
      }
      guard Self.take(",", bytes, &index) else { return nil }
    }
  }
}

extension PlainLineReader {
  /// Reads a key with the colon behind it; nil if the object has no plain member of it.
  @inline(__always)
  private func member(
    _ bytes: borrowing RawSpan, _ index: inout Int, of object: Int, after last: Int
  ) -> Int? {
    guard Self.take("\"", bytes, &index) else { return nil }
    let first = PlainBytes(bytes, at: index)
    let count = first.textCount
    var key = (first.prefix(count), UInt64(0))
    index += count
    if count == 8 {
      let second = PlainBytes(bytes, at: index)
      key.1 = second.prefix(second.textCount)
      index += second.textCount
    }
    guard index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: "\"") else { return nil }
    index += 1
    guard Self.take(":", bytes, &index) else { return nil }
    let members = members.span
    var place = last
    for _ in members.indices {
      place = place + 1 < members.count ? place + 1 : 0
      if members[place].object == object, members[place].key == key { return place }
    }
    return nil
  }

  @inline(__always)
  private func value(
    _ role: Role, _ bytes: borrowing RawSpan, _ index: inout Int, _ row: inout PlainRow
  ) -> Bool {
    Self.passBlanks(bytes, &index)
    let start = index
    if case .other(let place) = role { return Self.other(bytes, &index, &row.words, place) }
    if case .id = role, index < bytes.byteCount, bytes.byte(at: index) != UInt8(ascii: "\"") {
      let isNought = bytes.byte(at: index) == UInt8(ascii: "0")
      let count = PlainBytes(bytes, at: index).digitCount
      index += count
      row.id = start..<index
      // What is not a whole number ends otherwise.
      return count > 0 && count < 8 && (!isNought || count == 1) && Self.isEnd(bytes, index)
    }
    guard Self.take("\"", bytes, &index) else { return false }
    let isRead =
      switch role {
      case .object, .other: false
      case .id: Self.passText(bytes, &index)
      case .fob: PlainField.amount(bytes, &index, &row.fob) && row.fob.isThere
      case .nonOriginating:
        PlainField.amount(bytes, &index, &row.nonOriginating) && row.nonOriginating.isThere
      case .value: PlainField.amount(bytes, &index, &row.value) && row.value.isThere
      case .code: PlainField.code(bytes, &index, &row.code)
      case .day(let shift): PlainField.day(bytes, &index, &row.days, shift)
      case .text(let place, let width): Self.text(bytes, &index, &row.words, place, width)
      }
    guard isRead, index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: "\"") else {
      return false
    }
    index += 1
    if case .id = role { row.id = start..<index }
    return true
  }

  @inline(__always)
  private static func text(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ words: inout PlainRow.Key, _ place: Int,
    _ width: Int
  ) -> Bool {
    for place in place..<place + width {
      let next = PlainBytes(bytes, at: index)
      let count = next.textCount
      words[place] = next.prefix(count)
      index += count
      if count < 8 { return true }
    }
    return true  // What is longer does not end here.
  }

  @inline(__always)
  private static func passText(_ bytes: borrowing RawSpan, _ index: inout Int) -> Bool {
    while index < bytes.byteCount {
      let count = PlainBytes(bytes, at: index).textCount
      index += count
      if count < 8 { return true }
    }
    return false
  }

  /// Reads a value of no more than eight bytes up to what ends it.
  @inline(__always)
  private static func other(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ words: inout PlainRow.Key, _ place: Int
  ) -> Bool {
    let next = PlainBytes(bytes, at: index)
    var count = 0
    while count < 8, !isEnd(bytes, index + count) { count += 1 }
    words[place] = next.prefix(count)
    index += count
    let isText = next.prefix(1) == UInt64(UInt8(ascii: "\""))
    return count > 0 && !isText && isEnd(bytes, index)
  }

  /// Whether a value that is no text ends before a byte.
  @inline(__always)
  private static func isEnd(_ bytes: borrowing RawSpan, _ index: Int) -> Bool {
    guard index < bytes.byteCount else { return true }
    let byte = bytes.byte(at: index)
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte <= UInt8(ascii: " ")
  }

  @inline(__always)
  private static func passBlanks(_ bytes: borrowing RawSpan, _ index: inout Int) {
    while index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: " ") { index += 1 }
  }

  /// Passes a sign and the blanks before it; false if it is not there.
  @inline(__always)
  private static func take(
    _ sign: Unicode.Scalar, _ bytes: borrowing RawSpan, _ index: inout Int
  ) -> Bool {
    passBlanks(bytes, &index)
    guard index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  @inline(__always)
  private static func endOfLine(
    _ bytes: borrowing RawSpan, _ index: Int, from start: Int
  ) -> Int? {
    var index = index
    passBlanks(bytes, &index)
    if index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: "\r") { index += 1 }
    guard index - start <= ClaimLimits.line else { return nil }
    guard index < bytes.byteCount else { return index }
    return bytes.byte(at: index) == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
