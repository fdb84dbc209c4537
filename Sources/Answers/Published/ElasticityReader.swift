internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of elasticities of import demand: `code,elasticity`, perhaps with `member`.
public enum ElasticityReader {
  /// The columns: those that must be there, and those that may.
  static let columns = required + optional
  private static let required = ["code", "elasticity"]
  private static let optional = ["member"]

  /// Reads the elasticities of a member by code, in millionths and without their sign.
  ///
  /// Rows of other members are passed over. A code may be of any length; goods take the longest with which their
  /// own begins.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, of member: Country
  ) throws(Diagnostics) -> (elasticities: [HSCode: Int64], others: Int) {
    var values: [HSCode: Int64] = [:]
    var others = 0
    _ = try TableReader.read(
      file, required: required, optional: optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      let hasDecimalComma = file.form.hasDecimalComma
      let value = try row.value(1, as: "an elasticity, as 2.558889") { text in
        ForeignDecimal.units(
          text.first == UInt8(ascii: "-") ? text.dropFirst() : text, places: 6,
          hasDecimalComma: hasDecimalComma)
      }
      if row.ifSaid(2) != nil, try row.anyCountry(2) != member {
        others += 1
        return
      }
      guard values.updateValue(value, forKey: code) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one elasticity for a code", found: row[0]), column: 0)
      }
    }
    return (values, others)
  }
}
