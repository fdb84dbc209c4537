internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Claims as JSON, one a line, and answers likewise.
struct NDJSONClaims: ClaimSource {
  private let isFilter: Bool
  private let setting: ClaimSetting
  private var file = SourceFile(name: "", bytes: [])
  private var index = 0
  private(set) var lines = 0

  /// Reads lines; a filter has a line out for each line in.
  init(isFilter: Bool, in setting: ClaimSetting) {
    self.isFilter = isFilter
    self.setting = setting
  }

  mutating func begin(_ piece: ClaimPiece) {
    file = piece.file
    index = piece.offset
    lines = 0
  }

  mutating func forgetLaws() {}

  mutating func takeSummary() -> BatchSummary? { nil }

  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache, _ piece: ClaimPiece
  ) throws(LibraryProblem) -> Bool {
    let end = file.bytes.count
    while !batch.isFull, !laws.isFull, index < end {
      let line = lines + 1
      let stop = file.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? end
      let text = file.bytes[index..<stop]
      if text.count > ClaimLimits.line {
        let position = FilePosition(line: line, column: 1)
        let problem = ClaimRowComplaint.longLine.description
        reject([Diagnostic(file: file.name, position: position, message: problem)], nil, &batch)
      } else if !text.allSatisfy({ " \t\r".utf8.contains($0) }) {
        try take(SourceFile(name: file.name, bytes: Array(text), firstLine: line), &batch, &laws)
      } else if isFilter {
        let position = FilePosition(line: line, column: 1)
        let problem = ClaimRowComplaint.emptyLine.description
        reject([Diagnostic(file: file.name, position: position, message: problem)], nil, &batch)
      }
      index = stop + 1
      lines = line
    }
    return !batch.rows.isEmpty || batch.rejected > 0
  }

  private func take(
    _ line: SourceFile, _ batch: inout ClaimBatch, _ laws: inout LawCache
  ) throws(LibraryProblem) {
    let read: ClaimFile
    do throws(Diagnostics) {
      read = try ClaimFile.read(line, in: setting)
    } catch {
      reject(error.all, isFilter ? ClaimFile.id(in: line) : nil, &batch)
      return
    }
    let library: Int
    do throws(NotationProblem) {
      library = try laws.library(assuming: read.assumptions)
    } catch {
      reject([line.diagnostic(error, at: line.content.lowerBound)], read.id, &batch)
      return
    }
    let places = try laws.places(for: read.claim, library: library)
    let id = batch.keep(Self.bytes(of: read.id))
    batch.add(laws.lookingUpCodes(of: read.claim), under: places, id: id, carried: batch.keep([]))
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
    bytes += #"{"format": 1, "id": "#.utf8
    bytes += text[row.id]
    var field: [UInt8] = []
    for column in AnswerColumn.figures {
      field.removeAll(keepingCapacity: true)
      figure(column, &field)
      bytes += ", \"\(column.rawValue)\": ".utf8
      if field.isEmpty {
        bytes += "null".utf8
      } else {
        Self.quote(field, to: &bytes)
      }
    }
    bytes += "}\n".utf8
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

  /// Writes a figure in quotes.
  private static func quote(_ figure: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in figure {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
