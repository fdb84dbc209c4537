public import Reading
public import TariffLaw

/// Reads a user's own texts of codes: CSV with the columns `code` and `description`, others let through.
public enum DescriptionReader {
  /// Reads the texts; a code may stand again only with the same text.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode: String] {
    var texts: [HSCode: (text: String, offset: Int)] = [:]
    _ = try TableReader.read(
      file, required: ["code", "description"], lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      let text = row[1].split { $0.isWhitespace }.joined(separator: " ")
      if text.isEmpty { throw TableProblem(DescriptionComplaint.empty(code), column: 1) }
      if let known = texts[code] {
        if known.text == text { return }
        throw TableProblem(
          DescriptionComplaint.twice(code, line: file.position(of: known.offset).line), column: 0)
      }
      texts[code] = (text, row.offset(0))
    }
    return texts.mapValues { $0.text }
  }
}

/// What is wrong with a user's texts of codes.
package enum DescriptionComplaint: Complaint, Equatable {
  /// A code without a text.
  case empty(HSCode)
  /// A code that has another text on an earlier line.
  case twice(HSCode, line: Int)

  /// The message.
  package var description: String {
    switch self {
    case .empty(let code): "code \(code) has no description"
    case .twice(let code, let line): "code \(code) has another description in line \(line)"
    }
  }
}
