public import TariffStatistics
internal import LawFiles
public import Reading
internal import TariffLaw

/// Reads a file of non-tariff measures: `member,code,measure`, perhaps with `year`.
public enum NonTariffMeasureReader {
  /// The columns: those that must be there, and those that may.
  static let columns = required + optional
  private static let required = ["member", "code", "measure"]
  private static let optional = ["year"]

  /// Reads the measures, in the order of the file.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [NonTariffIndices.Measure] {
    try TableReader.read(
      file, required: required, optional: optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      guard let name = row.ifSaid(2) else {
        throw TableProblem(ValueComplaint.expected("the name of a measure", found: ""), column: 2)
      }
      return NonTariffIndices.Measure(
        member: try row.anyCountry(0), code: try row.code(1), name: name,
        year: row.ifSaid(3) == nil ? nil : try row.year(3))
    }
  }
}
