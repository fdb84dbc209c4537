public import Answers
public import Reading
public import LawFiles
internal import TariffLaw

/// Judges a file of claims: a table in CSV, or JSON with one claim a line.
///
/// Answers come in the order of the claims and in the form of the file. A row that is wrong never stops
/// the run: it is refused with its line, column and message. An answer is the one that a claim gets when
/// it is asked alone.
///
/// CSV has a header and its columns in any order; those that are not known are carried through unchanged,
/// after the columns of the answer. A filter has no header, neither before nor after, and gives one line
/// for each line, with the verdict `rejected` for one that is refused; its columns are the thirteen of a
/// claim in their order, then perhaps the optional ones in theirs, then others.
///
/// JSON has the members of a claim and perhaps `id`, a text or a number; each answer has `format`, `id` and
/// the columns of answers as texts, or `null`.
public struct FileAssessment {
  /// What a user should know of the columns that are carried through.
  public let remarks: [ColumnRemark]

  /// Whether the file is a table, and so are the answers.
  public var isTable: Bool { table != nil }

  /// How many rows took the answer of a case, and were not judged by themselves.
  package private(set) var answeredByCase = 0

  private var progress = BatchProgress()
  private var share = 0..<Int.max
  private let library: LawLibrary
  private let isFilter: Bool
  private let table: ClaimTable?
  private let header: [UInt8]
  private var pieces: ClaimPieces
  /// The first piece, which was looked at for its header, and where its rows begin.
  private var first: (bytes: [UInt8], offset: Int)?

  /// Prepares the judging of a file that is in memory.
  ///
  /// - Parameters:
  ///   - file: The claims.
  ///   - library: The law.
  ///   - isFilter: Whether there is no header, and a line of answer for every line.
  /// - Throws: What is wrong with the file as a whole.
  public init(
    of file: SourceFile, by library: LawLibrary, isFilter: Bool = false
  ) throws {
    try self.init(ClaimPieces(file), by: library, isFilter: isFilter)
  }

  /// Prepares the judging of a file that is read piece by piece; no more of it is held than is judged.
  ///
  /// - Throws: `Diagnostics` with what is wrong with the file as a whole, ``FileProblem`` if it cannot be read.
  public init(
    reading stream: ByteStream, by library: LawLibrary, isFilter: Bool = false
  ) throws {
    let pieces = try ClaimPieces(stream.name) { count throws(FileProblem) in
      try stream.read(count)
    } seek: { offset throws(FileProblem) in
      try stream.seek(to: offset)
    }
    try self.init(pieces, by: library, isFilter: isFilter)
  }

  private init(_ pieces: ClaimPieces, by library: LawLibrary, isFilter: Bool) throws {
    self.pieces = pieces
    self.library = library
    self.isFilter = isFilter
    let bytes = try self.pieces.next() ?? []
    let file = SourceFile(name: pieces.name, bytes: bytes)
    if !isFilter || !file.content.isEmpty, let refusal = file.refusal {
      throw Diagnostics(refusal)
    }
    first = (bytes, file.content.lowerBound)
    guard !pieces.isJSON else {
      (table, header, remarks) = (nil, [], [])
      return
    }
    if isFilter {
      var probe = CSVReader(file, header: CSVHeader(names: []), rows: file.content)
      var row = CSVRow()
      _ = probe.read(into: &row)
      (table, header, remarks) = (ClaimTable(columns: row.fields.count), [], [])
    } else {
      let reader = try CSVReader(file)
      let problems = Problems(in: file)
      let table = try problems.settle(ClaimTable(reader.header, in: problems))
      var writer = CSVWriter()
      writer.write(AnswerColumn.allCases.map(\.rawValue) + table.carried.map { table.names[$0] })
      (self.table, header, remarks) = (table, writer.bytes, table.remarks)
      first?.offset = reader.offset
    }
  }

  /// Goes on where another run of the same file had got to; what it wrote till then is not written again.
  ///
  /// - Throws: ``FileProblem`` if the file cannot be read from there.
  public mutating func resume(at progress: BatchProgress) throws {
    guard progress.bytes > 0 else { return }
    try pieces.go(to: progress.bytes)
    self.progress = progress
    first = nil
  }

  /// Judges no more than a share of the file, which has so many bytes.
  public mutating func take(_ share: ClaimShare, ofBytes size: Int) {
    self.share = share.range(in: size)
  }

  /// Sums up what the claims come to, by scheme, reason and currency; ``summary`` has it after the run.
  public mutating func summarise() { progress.summary = progress.summary ?? BatchSummary() }

  /// What the claims came to, if it was summed up.
  public var summary: BatchSummary? { progress.summary }

  /// Judges the claims of the file.
  ///
  /// - Parameters:
  ///   - sink: Where answers and refusals go, in the order of the file.
  ///   - jobs: How many pieces are judged at the same time; the answers do not depend on it.
  /// - Returns: How many claims came to what.
  /// - Throws: ``LibraryProblem`` if a schedule cannot be read, ``FileProblem`` if the file cannot, and what the sink
  ///   throws.
  public mutating func run(
    into sink: inout some AnswerSink, jobs: Int = 1
  ) throws -> BatchCounts {
    let setting = library.claimSetting
    let isSummed = progress.summary != nil
    if let table {
      let store = CaseStore(PlainRowReader(table))
      return try run(
        into: &sink,
        (0..<max(1, jobs)).map { _ in
          PieceJudge(
            CSVClaims(table, isFilter: isFilter, isSummed: isSummed, in: setting, store),
            by: library, isSummed: isSummed)
        })
    }
    let store = CaseStore(PlainLineReader())
    return try run(
      into: &sink,
      (0..<max(1, jobs)).map { _ in
        PieceJudge(
          NDJSONClaims(isFilter: isFilter, isSummed: isSummed, in: setting, store), by: library,
          isSummed: isSummed)
      })
  }

  private mutating func run<Source: ClaimSource>(
    into sink: inout some AnswerSink, _ judges: [PieceJudge<Source>]
  ) throws -> BatchCounts {
    if !header.isEmpty, progress.bytes == 0, share.lowerBound == 0 { try sink.write(header) }
    try passOver(upTo: share.lowerBound)
    var count = judges.count > 1 ? 2 * judges.count : 1
    while try judge(count, by: judges, into: &sink) {
      for judge in judges {
        if let more = judge.takeSummary() { progress.summary?.add(more) }
      }
      try sink.reach(progress)
      count = min(2 * count, Self.mostPieces)
    }
    return progress.counts
  }

  /// Between two places to which a run is told to have got there are no more pieces than so many.
  private static let mostPieces = 64

  /// Reads what lies before a share.
  private mutating func passOver(upTo end: Int) throws {
    while progress.bytes < end, let piece = try next() {
      progress.lines += piece.file.bytes.count { $0 == UInt8(ascii: "\n") }
      progress.bytes += piece.file.bytes.count
    }
  }

  private mutating func next() throws -> ClaimPiece? {
    guard let (bytes, offset) = try first ?? pieces.next().map({ ($0, 0) }) else { return nil }
    first = nil
    return ClaimPiece(pieces.name, bytes, at: offset, isRare: pieces.isRare)
  }

  /// Judges the next pieces; false if there are no more.
  private mutating func judge<Source: ClaimSource>(
    _ count: Int, by judges: [PieceJudge<Source>], into sink: inout some AnswerSink
  ) throws -> Bool {
    var (reading, place, left) = (self, progress.bytes, count)
    defer { (pieces, first) = (reading.pieces, reading.first) }
    try PieceRelay.run(judges.count) {
      guard left > 0, place < share.upperBound, let piece = try reading.next() else { return nil }
      left -= 1
      place += piece.file.bytes.count
      return piece
    } judge: { judge, piece in
      judges[judge].judge(piece)
    } write: { piece in
      try write(piece, to: &sink)
    }
    return left < count
  }

  private mutating func write(_ piece: ClaimPiece, to sink: inout some AnswerSink) throws {
    if let problem = piece.problem { throw problem }
    for diagnostic in piece.rejects { try sink.reject(diagnostic.further(by: progress.lines)) }
    for diagnostic in piece.remarks { try sink.remark(diagnostic.further(by: progress.lines)) }
    if !piece.answers.isEmpty { try sink.write(piece.answers) }
    progress.counts.add(piece.counts)
    progress.lines += piece.lines
    progress.bytes += piece.file.bytes.count
    answeredByCase += piece.answeredByCase
  }
}

extension Diagnostic {
  /// The same some lines further down, where the place counts from the beginning of a piece.
  fileprivate func further(by lines: Int) -> Self {
    guard lines > 0 else { return self }
    let position = FilePosition(line: position.line + lines, column: position.column)
    return Diagnostic(file: file, position: position, message: message, topic: topic)
  }
}
