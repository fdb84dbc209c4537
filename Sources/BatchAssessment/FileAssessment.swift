public import Answers
public import Reading
internal import LawFiles
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
  public var isTable: Bool {
    if case .table = source { true } else { false }
  }

  private enum Source {
    case table(CSVClaims)
    case lines(NDJSONClaims)
  }

  private let source: Source
  private var laws: LawCache

  /// Prepares the judging of a file.
  ///
  /// - Parameters:
  ///   - file: The claims.
  ///   - library: The law.
  ///   - isFilter: Whether there is no header, and a line of answer for every line.
  /// - Throws: What is wrong with the file as a whole.
  public init(
    of file: SourceFile, by library: LawLibrary, isFilter: Bool = false
  ) throws(Diagnostics) {
    let setting = library.claimSetting
    laws = LawCache(library)
    if Self.isJSON(file) {
      source = .lines(try NDJSONClaims(file, isFilter: isFilter, in: setting))
      remarks = []
    } else {
      let claims = try CSVClaims(file, isFilter: isFilter, in: setting)
      source = .table(claims)
      remarks = claims.remarks
    }
  }

  /// Judges the claims of the file.
  ///
  /// - Parameter sink: Where answers and refusals go.
  /// - Returns: How many claims came to what.
  /// - Throws: ``LibraryProblem`` if a schedule cannot be read, and what the sink throws.
  public mutating func run(into sink: inout some AnswerSink) throws -> BatchCounts {
    switch source {
    case .table(let claims): try run(claims, into: &sink)
    case .lines(let claims): try run(claims, into: &sink)
    }
  }

  private mutating func run(
    _ source: some ClaimSource, into sink: inout some AnswerSink
  ) throws -> BatchCounts {
    var source = source
    var counts = BatchCounts()
    var batch = ClaimBatch()
    var lines = source.header
    while try source.fill(&batch, &laws) {
      let rulings = TariffLaw.assess(batch.claims, under: laws.laws)
      var place = 0
      for row in batch.rows {
        guard !row.isRejected else {
          source.writeRejected(row, batch.text, to: &lines)
          continue
        }
        counts.add(rulings.span[place].verdict)
        // Through a span, so that the ruling is not copied.
        source.write(rulings.span[place], row, batch.text, to: &lines)
        place += 1
      }
      counts.addRejected(batch.rejected)
      for diagnostic in batch.rejects { try sink.reject(diagnostic) }
      for diagnostic in batch.remarks { try sink.remark(diagnostic) }
      try sink.write(lines)
      lines.removeAll(keepingCapacity: true)
      batch.clear()
      laws.makeRoom()
    }
    if !lines.isEmpty { try sink.write(lines) }
    return counts
  }

  /// Whether a file is JSON: by its name, or else by its first byte.
  private static func isJSON(_ file: SourceFile) -> Bool {
    let first = file.bytes[file.content].first { !" \t\r\n".utf8.contains($0) }
    return first == UInt8(ascii: "{") || file.name.hasSuffix(".ndjson")
      || file.name.hasSuffix(".jsonl")
  }
}
