internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Claims as JSON, one a line, and answers likewise.
struct NDJSONClaims: ClaimSource {
  private let isFilter: Bool
  private let setting: ClaimSetting
  private var cases: CaseRows<PlainLineReader>
  private var file = SourceFile(name: "", bytes: [])
  private var index = 0
  private(set) var lines = 0

  /// Reads lines; a filter has a line out for each line in.
  init(isFilter: Bool, isSummed: Bool, in setting: ClaimSetting, _ store: CaseStore) {
    cases = CaseRows(PlainLineReader(), store, isSummed: isSummed)
    self.isFilter = isFilter
    self.setting = setting
  }

  mutating func begin(_ piece: ClaimPiece) {
    file = piece.file
    index = piece.offset
    lines = 0
  }

  mutating func takeSummary() -> BatchSummary? { cases.takeSummary() }

  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache, _ piece: ClaimPiece
  ) throws(LibraryProblem) -> Bool {
    let end = file.bytes.count
    while !batch.isFull, !laws.isFull {
      let found = takePlain(besides: batch, piece)
      guard index < end else { break }
      if !batch.isEmpty, !found.isApart { break }  // What was taken is answered first.
      let line = lines + 1
      let stop = file.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? end
      let text = file.bytes[index..<stop]
      if text.count > ClaimLimits.line {
        let position = FilePosition(line: line, column: 1)
        let problem = ClaimRowComplaint.longLine.description
        reject([Diagnostic(file: file.name, position: position, message: problem)], nil, &batch)
      } else if !text.allSatisfy({ " \t\r".utf8.contains($0) }) {
        let text = SourceFile(name: file.name, bytes: Array(text), firstLine: line)
        if try take(text, found, &batch, &laws) { continue }
      } else if isFilter {
        let position = FilePosition(line: line, column: 1)
        let problem = ClaimRowComplaint.emptyLine.description
        reject([Diagnostic(file: file.name, position: position, message: problem)], nil, &batch)
      }
      index = stop + 1
      lines = line
    }
    return index < end || !batch.isEmpty
  }

  /// Writes the answers to the next lines, as long as they are plain ones of cases that are known and nothing waits.
  ///
  /// - Returns: What is known of the line after them.
  private mutating func takePlain(
    besides batch: borrowing ClaimBatch, _ piece: ClaimPiece
  ) -> CaseBook.Found {
    let file = file  // So that what is read may be changed meanwhile.
    // Safe: bytes as bytes.
    let bytes = unsafe file.bytes.span.bytes
    let (found, count) = cases.take(bytes, from: &index, isAsked: !batch.isEmpty, piece)
    lines += count
    return found
  }

  /// Takes a line; true if it is of a case whose answer is now known, and not taken.
  private mutating func take(
    _ line: SourceFile, _ found: CaseBook.Found, _ batch: inout ClaimBatch,
    _ laws: inout LawCache
  ) throws(LibraryProblem) -> Bool {
    let read: ClaimFile
    do throws(Diagnostics) {
      read = try ClaimFile.read(line, in: setting)
    } catch {
      reject(error.all, isFilter ? ClaimFile.id(in: line) : nil, &batch)
      return false
    }
    let library: Int
    do throws(NotationProblem) {
      library = try laws.library(assuming: read.assumptions)
    } catch {
      reject([line.diagnostic(error, at: line.content.lowerBound)], read.id, &batch)
      return false
    }
    let places = try laws.places(for: read.claim, library: library)
    if case .new = found, library == 0, cases.learn(read.claim, places, laws) { return true }
    let id = batch.keep(Self.bytes(of: read.id))
    batch.add(laws.lookingUpCodes(of: read.claim), under: places, id: id, carried: batch.keep([]))
    return false
  }

  private func reject(
    _ diagnostics: [Diagnostic], _ id: ClaimFile.ID?, _ batch: inout ClaimBatch
  ) {
    let answered = isFilter ? (batch.keep(Self.bytes(of: id)), batch.keep([])) : nil
    batch.reject(diagnostics, answered: answered)
  }

  func write(
    _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8],
    _ figure: (AnswerColumn, inout [UInt8]) -> Void
  ) {
    let form = AnswerForm.lines
    bytes += form.start.before.utf8
    bytes += text[row.id]
    for column in AnswerColumn.figures {
      form.begin(column, to: &bytes)
      let start = bytes.count
      figure(column, &bytes)
      form.close(&bytes, from: start)
    }
    bytes += form.end.utf8
  }

  private static func bytes(of id: ClaimFile.ID?) -> [UInt8] {
    var bytes: [UInt8] = []
    switch id {
    case .text(let text)?: bytes += JSONText.quoted(text).utf8
    case .number(let number)?: bytes += number.utf8
    case nil: bytes += "null".utf8
    }
    return bytes
  }
}
