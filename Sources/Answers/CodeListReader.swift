internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a table of codes: a column `code`, others let through.
public enum CodeListReader {
  /// Reads the codes in their order.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode] {
    try TableReader.read(file, required: columns, lettingOthersThrough: true) {
      (row) throws(TableProblem) in try row.code(0)
    }
  }

  /// The columns that nobody reads, each with the one that may be meant.
  static func unread(of file: SourceFile) throws(Diagnostics) -> [String] {
    try CSVReader(file).header.unread(besides: columns)
  }

  private static let columns = ["code"]
}
