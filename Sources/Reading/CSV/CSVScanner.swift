/// Finds the fields of rows among bytes; it knows nothing of columns.
package struct CSVScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  /// Has the high bit if any byte of the row has, so that only such rows are checked for UTF-8.
  private var mixed: UInt8 = 0
  /// The first quote of the row that is closed on a later line; nil if there is none.
  private(set) var quoteOverLines: Int?
  /// How many bytes may yet be read again; a file that needs more is made to take time.
  private var rereadable: Int

  private static let quote = UInt8(ascii: "\"")
  private let comma: UInt8
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The first byte that has not been read; set to read on elsewhere.
  package var offset: Int {
    get { index }
    set { index = newValue }
  }

  /// Stands at the first byte of a part of a file.
  package init(_ file: SourceFile, _ range: Range<Int>) {
    bytes = file.bytes
    comma = file.form.separator
    end = range.upperBound
    index = range.lowerBound
    rereadable = 4 * range.count
  }

  /// Finds the next row; false if there is none.
  ///
  /// After a fault the row has the range that is passed over, which is its first line, and the next can be found.
  package mutating func scan(into row: inout CSVRow) throws(Fault) -> Bool {
    row.fields.removeAll(keepingCapacity: true)
    skipEmptyLines()
    guard index < end else { return false }
    let start = index
    mixed = 0
    quoteOverLines = nil
    do throws(Fault) {
      try fields(into: &row)
    } catch {
      row.range = start..<index
      giveUp(&row)
      throw error
    }
    row.range = start..<endOfText(from: start)
    index = min(index + 1, end)
    if mixed >= 0x80, let offset = UTF8Check.firstFault(in: bytes, row.range) {
      throw Fault(offset: offset, complaint: TextComplaint.notUTF8(bytes[offset]))
    }
    return true
  }

  /// Passes over the first line of a row that is wrong: what a quote made part of it is more likely rows.
  mutating func giveUp(_ row: inout CSVRow) {
    let reached = index
    if rereadable > 0 { index = row.range.lowerBound }
    skipLine()
    rereadable -= max(0, reached - index)
    row.range = row.range.lowerBound..<endOfText(from: row.range.lowerBound)
    index = min(index + 1, end)
  }

  /// Reads `row = field *( separator field )`, up to the end of the line.
  private mutating func fields(into row: inout CSVRow) throws(Fault) {
    while true {
      row.fields.append(index < end && bytes[index] == Self.quote ? try quoted() : try bare())
      guard index < end, bytes[index] == comma else { return }
      index += 1
    }
  }

  /// A field without quotes, perhaps empty.
  private mutating func bare() throws(Fault) -> CSVField {
    let start = index
    while index < end {
      let byte = bytes[index]
      if byte == comma || byte == Self.lineFeed { break }
      if byte < 0x20 { try checkControl(byte) }
      guard byte != Self.quote else {
        throw Fault(offset: index, complaint: TableComplaint.strayQuote)
      }
      mixed |= byte
      index += 1
    }
    try checkLength(from: start)
    let isLast = index == end || bytes[index] == Self.lineFeed
    return CSVField(
      range: start..<(isLast ? endOfText(from: start) : index), hasDoubledQuotes: false)
  }

  /// A field in quotes, perhaps over several lines.
  private mutating func quoted() throws(Fault) -> CSVField {
    let opening = index
    var hasDoubledQuotes = false
    index += 1
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == Self.quote else {
        if byte == Self.lineFeed {
          quoteOverLines = quoteOverLines ?? opening
        } else if byte < 0x20 {
          index -= 1
          try checkControl(byte)
          index += 1
        }
        mixed |= byte
        continue
      }
      guard index < end, bytes[index] == Self.quote else {
        let range = opening + 1..<index - 1
        try checkLength(from: opening)
        try endQuoted(from: opening)
        return CSVField(range: range, hasDoubledQuotes: hasDoubledQuotes)
      }
      hasDoubledQuotes = true
      index += 1
    }
    throw Fault(offset: opening, complaint: TableComplaint.unclosedQuote)
  }

  /// Goes from a closing quote to the end of the field, where nothing else may stand.
  private mutating func endQuoted(from opening: Int) throws(Fault) {
    guard index < end, bytes[index] != comma, bytes[index] != Self.lineFeed else { return }
    guard isEndOfLine(at: index) else {
      let scalar = UTF8Check.scalar(at: index, in: bytes).map { Found.scalar($0) }
      let found = scalar ?? .byte(bytes[index])
      if quoteOverLines == opening {
        throw Fault(offset: opening, complaint: TableComplaint.closedLater(found))
      }
      throw Fault(offset: index, complaint: TableComplaint.afterQuote(found))
    }
    index += 1
  }

  /// The end of what was read since a byte, without the first half of CRLF.
  private func endOfText(from start: Int) -> Int {
    index > start && bytes[index - 1] == Self.carriageReturn ? index - 1 : index
  }

  /// Tells whether a carriage return is the first half of CRLF, or the last byte.
  private func isEndOfLine(at index: Int) -> Bool {
    bytes[index] == Self.carriageReturn
      && (index + 1 == end || bytes[index + 1] == Self.lineFeed)
  }

  /// Complains about a field that is longer than any.
  private func checkLength(from start: Int) throws(Fault) {
    if index - start > TextComplaint.longest {
      throw Fault(offset: start, complaint: TextComplaint.long)
    }
  }

  /// Complains about a byte of zero, and about a carriage return alone, at which programs end lines or do not.
  private func checkControl(_ byte: UInt8) throws(Fault) {
    if byte == 0 { throw Fault(offset: index, complaint: TextComplaint.zero) }
    if byte == Self.carriageReturn, !isEndOfLine(at: index) {
      throw Fault(offset: index, complaint: TableComplaint.carriageReturn)
    }
  }

  private mutating func skipEmptyLines() {
    while index < end, bytes[index] == Self.lineFeed || isEndOfLine(at: index) {
      index += 1
    }
  }

  private mutating func skipLine() {
    while index < end, bytes[index] != Self.lineFeed {
      index += 1
    }
  }
}
