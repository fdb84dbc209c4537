public import TariffLaw

/// Reads a file of values of trade, `member,year,value`, by which members are weighed.
public enum TradeWeightReader {
  /// Reads the values in hundredths of their unit, by member and year; the unit is the file's own.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [Country: [Int: Int64]] {
    var values: [Country: [Int: Int64]] = [:]
    _ = try TableReader.read(
      file, required: ["member", "year", "value"], lettingOthersThrough: true
    ) { (row) throws(TableFault) in
      let member = try row.value(0, as: "a country code", by: Country.init(_:))
      let year = try row.year(1)
      let value = try row.value(2, as: "a value of trade with at most two decimals") { text in
        (try? DecimalText.units(text, places: 2)).flatMap { $0 < 0 ? nil : $0 }
      }
      guard values[member, default: [:]].updateValue(value, forKey: year) == nil else {
        throw TableFault(
          ValueComplaint.expected("one value for a member and a year", found: row[0]), column: 0)
      }
    }
    return values
  }
}
