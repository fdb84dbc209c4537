public import TariffStatistics
internal import LawFiles
public import Reading
internal import TariffLaw

/// Reads a file of values of trade: `member,year,value` to weigh members, `member,code,value` to weigh lines.
public enum TradeWeightReader {
  /// Reads the values in hundredths of their unit, by member and year, or by member and code if the file has
  /// codes; the unit is the file's own.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> TradeValues {
    if try CSVReader(file).header.column("code") != nil {
      return .ofCodes(
        try values(file, by: "code") { (row) throws(TableFault) in try row.code(1) })
    }
    return .ofYears(try values(file, by: "year") { (row) throws(TableFault) in try row.year(1) })
  }

  private static func values<Key: Hashable>(
    _ file: SourceFile, by name: String, _ key: (TableRow) throws(TableFault) -> Key
  ) throws(Diagnostics) -> [Country: [Key: Int64]] {
    var values: [Country: [Key: Int64]] = [:]
    _ = try TableReader.read(
      file, required: ["member", name, "value"], lettingOthersThrough: true
    ) { (row) throws(TableFault) in
      let member = try row.country(0)
      let key = try key(row)
      let value = try row.value(2, as: "a value of trade with at most two decimals") { text in
        (try? DecimalText.units(text, places: 2)).flatMap { $0 < 0 ? nil : $0 }
      }
      guard values[member, default: [:]].updateValue(value, forKey: key) == nil else {
        throw TableFault(
          ValueComplaint.expected("one value for a member and a \(name)", found: row[0]), column: 0)
      }
    }
    return values
  }
}
