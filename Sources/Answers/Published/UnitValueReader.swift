public import TariffStatistics
internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of unit values, `code,unit_value,currency,per`, by which specific duties are compared.
public enum UnitValueReader {
  /// The columns: those that must be there, and those that may.
  static let columns = required
  private static let required = ["code", "unit_value", "currency", "per"]

  /// Reads the unit values by code.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode: UnitValue] {
    var values: [HSCode: UnitValue] = [:]
    let form = file.form
    _ = try TableReader.read(
      file, required: required, lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      let currency = try row.value(2, as: "a currency code of ISO 4217, as USD") { text in
        Currency(String(decoding: text, as: UTF8.self))
      }
      let unit = try row.choice(3, noun: "a unit", of: Quantity.Unit.self)
      let value = try row.value(1, as: "a value above 0 in \(currency)") { text in
        (try? Money(form.plain(text), currency)).flatMap { UnitValue($0, per: unit) }
      }
      guard values.updateValue(value, forKey: code) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one unit value for a code", found: row[0]), column: 0)
      }
    }
    return values
  }
}
