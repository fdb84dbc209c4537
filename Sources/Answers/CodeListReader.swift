internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a table of codes: a column `code`, others let through.
public enum CodeListReader {
  /// Reads the codes in their order.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode] {
    try TableReader.read(file, required: ["code"], lettingOthersThrough: true) {
      (row) throws(TableProblem) in try row.code(0)
    }
  }
}
