internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a table of codes: a column `code`, perhaps `edition`, others let through.
public enum CodeListReader {
  /// A code with the edition in which it is meant, if its row says so.
  public typealias Row = (code: HSCode, edition: HSEdition?)

  /// Reads the codes in their order, and tells what is wrong with rows that have none.
  ///
  /// - Throws: What is wrong with the header.
  public static func read(
    _ file: SourceFile
  ) throws(Diagnostics) -> (rows: [Row], refused: [Diagnostic]) {
    let (rows, refused) = try TableReader.soundRows(
      file, required: required, optional: optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) -> Row in
      (try row.code(0), row.ifSaid(1) == nil ? nil : try row.anyEdition(1))
    }
    return (rows, refused)
  }

  /// The columns that nobody reads, each with the one that may be meant.
  static func unread(of file: SourceFile) throws(Diagnostics) -> [String] {
    try CSVReader(file).header.unread(besides: columns)
  }

  /// The columns: the one that must be there, and the one that may.
  static let columns = required + optional
  private static let required = ["code"]
  private static let optional = ["edition"]
}
