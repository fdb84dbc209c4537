internal import LawFiles
internal import Reading

/// The pieces of a file of claims, each of whole rows, so that no more of it is held than is judged.
struct ClaimPieces {
  /// The name of the file.
  let name: String
  /// Whether the file is JSON, and not a table: by its name, or else by its first byte.
  let isJSON: Bool

  /// Whether there may be a quote in the last piece, or a byte that is none of ASCII.
  private(set) var isRare = true

  private let read: (Int) throws(FileProblem) -> [UInt8]
  private let seek: (Int) throws(FileProblem) -> Void
  private var rest: [UInt8]
  private var isAtEnd = false

  private static let lineFeed = UInt8(ascii: "\n")
  /// How many bytes a piece has: few enough to stay near the processor.
  private static let size = 1 << 18
  /// More bytes than a row of quotes that are closed.
  static let longestRow = 2 * ClaimLimits.line

  /// Begins a file whose bytes are got by a function, which gives fewer than it is asked for only at the end.
  init(
    _ name: String, _ read: @escaping (Int) throws(FileProblem) -> [UInt8],
    seek: @escaping (Int) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    self.name = name
    self.read = read
    self.seek = seek
    rest = try read(Self.size)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = rest.dropFirst(rest.starts(with: mark) ? mark.count : 0)
      .first { !" \t\r\n".utf8.contains($0) }
    isJSON =
      first == UInt8(ascii: "{") || name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  /// Begins a file that is in memory.
  init(_ file: SourceFile) throws(FileProblem) {
    var place = 0
    try self.init(file.name) { count in
      let piece = file.bytes[place..<min(file.bytes.count, place + count)]
      place = piece.endIndex
      return Array(piece)
    } seek: {
      place = min($0, file.bytes.count)
    }
  }

  /// Goes on with the row that begins at a byte of the file.
  mutating func go(to offset: Int) throws(FileProblem) {
    try seek(offset)
    rest = []
    isAtEnd = false
  }

  /// The next piece; nil if there are no more.
  mutating func next() throws(FileProblem) -> [UInt8]? {
    var wanted = Self.size
    while true {
      if !isAtEnd, rest.count < wanted {
        let missing = wanted - rest.count
        let more = try read(missing)
        isAtEnd = more.count < missing
        rest += more
      }
      isRare = isJSON || PlainBytes.isRare(rest)
      if isAtEnd {
        defer { rest = [] }
        return rest.isEmpty ? nil : rest
      }
      let end =
        isJSON || !isRare ? Self.endOfLines(in: rest) : Self.endOfRows(in: rest)
      if end > 0 {
        var piece: [UInt8] = []
        // The next bytes are read behind those that are left over.
        piece.reserveCapacity(Self.size)
        piece += rest[end...]
        rest.removeLast(rest.count - end)
        swap(&piece, &rest)
        return piece
      }
      wanted = 2 * rest.count
    }
  }

  private static func endOfLines(in bytes: [UInt8]) -> Int {
    (bytes.lastIndex(of: lineFeed) ?? -1) + 1
  }

  /// The first byte of the last row, which may not be whole.
  private static func endOfRows(in bytes: [UInt8]) -> Int {
    var scanner = CSVScanner(SourceFile(name: "", bytes: bytes), 0..<bytes.count)
    var row = CSVRow()
    var end = 0
    while true {
      do throws(Fault) {
        guard try scanner.scan(into: &row) else { return end }
      } catch {
        // A quote that is not closed here may be closed in the next piece.
        let isOpen = "\(error.complaint)" == "\(TableComplaint.unclosedQuote)"
        if isOpen, bytes.count - end < longestRow { return end }
      }
      guard scanner.offset < bytes.count || bytes.last == lineFeed else { return end }
      end = scanner.offset
    }
  }
}
