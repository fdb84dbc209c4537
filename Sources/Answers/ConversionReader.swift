internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a conversion table, `code,into`: for each code the one that stands for it in another edition.
public enum ConversionReader {
  /// Reads the codes.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode: HSCode] {
    var conversions: [HSCode: HSCode] = [:]
    _ = try TableReader.read(file, required: ["code", "into"], lettingOthersThrough: true) {
      (row) throws(TableProblem) in
      guard conversions.updateValue(try row.code(1), forKey: try row.code(0)) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one code for a code", found: row[0]), column: 0)
      }
    }
    return conversions
  }
}
