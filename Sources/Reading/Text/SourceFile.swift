/// The bytes of a file and the name by which people know it.
public struct SourceFile: Sendable {
  /// The name that messages show.
  public let name: String
  /// The file as it is, with its byte order mark if it has one.
  public let bytes: [UInt8]
  /// The bytes after a UTF-8 byte order mark, which readers begin with.
  public let content: Range<Int>
  /// How it is written, if it is a table.
  public var form = TableForm()
  /// The number of the first line, where the bytes are a line of a larger file.
  package let firstLine: Int
  private let marks = LineMarks()

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Makes a file of bytes that are already in memory.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: bytes, firstLine: 1)
  }

  /// Makes a file of some lines of a larger one; places count from its first line.
  package init(name: String, bytes: [UInt8], firstLine: Int) {
    self.name = name
    self.firstLine = firstLine
    self.bytes = bytes
    content = (bytes.starts(with: Self.mark) ? Self.mark.count : 0)..<bytes.count
  }

  /// Makes a file of a text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Finds the line and the column of a byte.
  ///
  /// The first time it walks the file, and then a kilobyte at most.
  public func position(of offset: Int) -> FilePosition {
    var cursor =
      marks.mark(before: min(max(offset, 0), bytes.count), in: self)
      .map { LineCursor(self, at: $0.offset, $0.mark) } ?? LineCursor(self)
    return cursor.position(of: offset)
  }

  /// The SHA-256 of the whole file, byte order mark included, as hexadecimal digits.
  public var sha256: String { SHA256.hexadecimal(of: bytes) }
}

extension SourceFile {
  /// The text of some bytes, with a replacement character for what is not UTF-8 and a `StandIn` for what a
  /// terminal obeys.
  package func text(in range: Range<Int>) -> String {
    StandIn.kept(String(decoding: bytes[range], as: UTF8.self))
  }

  /// The message for a complaint about a byte.
  package func diagnostic(_ complaint: some Complaint, at offset: Int) -> Diagnostic {
    Diagnostic(file: name, position: position(of: offset), complaint)
  }

  /// What keeps the file from being read as a text at all; nil if nothing does.
  package var refusal: Diagnostic? {
    let complaint: TextComplaint
    if content.isEmpty {
      complaint = .empty
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      complaint = .utf16
    } else if bytes[content].prefix(2).contains(0) {
      complaint = .zero
    } else {
      return nil
    }
    return diagnostic(complaint, at: content.lowerBound)
  }
}
