public import TariffStatistics
internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of values of trade: `member,year,value` to weigh members, `member,code,value` to weigh lines,
/// each of its year, partner and edition if the file has columns `year`, `partner` and `edition` too.
///
/// Files of trade statistics are read as they come: countries by two letters, three or a number; values with
/// thousands, exponents and more decimals than hundredths; totals, with a column `flow` what is no import, and rows of what is no
/// country or no code are left out and counted.
public enum TradeWeightReader {
  /// Reads the values in hundredths of their unit, by member and year, or by member and code if the file has
  /// codes; the unit is the file's own.
  ///
  /// - Parameters:
  ///   - file: The file, in its form.
  ///   - partner: The country whose trade counts, if the file has a column of partners; without one the world's.
  /// - Returns: The values.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, partner: Country? = nil
  ) throws(Diagnostics) -> TradeValues {
    guard try CSVReader(file).header.column("code") != nil else {
      let read = try ofYears(file)
      return .ofYears(
        read.values, leftOut: try read.leftOut + LeftOut.columns(of: file, besides: yearColumns))
    }
    return .ofCodes(values(try onCodes(file), of: partner))
  }

  /// Reads the values in hundredths of their unit by code, for the goods of each exporter.
  ///
  /// - Parameters:
  ///   - file: The file, in its form.
  ///   - exporters: The exporters; without a column of partners the values are those of each.
  /// - Returns: The values of each exporter, and what no exporter has of the file; nil if the file has no codes.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, ofGoodsFrom exporters: [Country]
  ) throws(Diagnostics) -> (values: [Country: TradeOnCodes], leftOut: [LeftOut])? {
    guard try CSVReader(file).header.column("code") != nil else { return nil }
    let table = try onCodes(file)
    let hasPartners = table.rows.contains { $0.partner != nil }
    var values: [Country: TradeOnCodes] = [:]
    var leftOut: [LeftOut] = table.leftOut
    for exporter in exporters {
      let own = Self.values(table, of: exporter)
      values[exporter] = own
      for one in own.leftOut where !leftOut.contains(one) {
        if case .otherPartners = one { continue }
        leftOut.append(one)
      }
    }
    let others = table.rows.count { row in
      hasPartners && !exporters.contains { row.partner == .country($0) }
    }
    if others > 0 { leftOut.append(.partnersNotAsked(rows: others)) }
    return (values, leftOut)
  }

  private static let yearColumns = ["member", "year", "value"]

  private static func ofYears(
    _ file: SourceFile
  ) throws(Diagnostics) -> (values: [Country: [Int: Int64]], leftOut: [LeftOut]) {
    var values: [Country: [Int: Int64]] = [:]
    var others: [String] = []
    _ = try TableReader.read(
      file, required: yearColumns, lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let year = try row.year(1)
      let value = try row.tradeValue(2)
      if let text = row.ifSaid(0), Country(anyCode: text.utf8) == nil {
        others.append(text)
        return
      }
      let member = try row.anyCountry(0)
      guard values[member, default: [:]].updateValue(value, forKey: year) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one value for a member and a year", found: row[0]), column: 0)
      }
    }
    return (
      values, others.isEmpty ? [] : [.noMembers(Set(others).sorted(), rows: others.count)]
    )
  }

  /// The columns of values on codes: code, value and member must be there, year, partner, edition and flow may.
  private static func onCodes(_ file: SourceFile) throws(Diagnostics) -> TradeRows {
    let required = ["code", "value", "member"]
    let optional = ["year", "partner", "edition", "flow"]
    return try TradeRows(
      file, required: required.count, optional: optional.count, isOnce: true)
  }

  private static func values(_ table: TradeRows, of wanted: Country?) -> TradeOnCodes {
    var values = TradeOnCodes()
    values.leftOut = table.leftOut
    let hasWorld = table.rows.contains { $0.partner == .world }
    var others = 0
    for row in table.rows {
      guard let member = row.member else { continue }
      let isMeant =
        if let partner = row.partner {
          wanted.map { partner == .country($0) } ?? (!hasWorld || partner == .world)
        } else { true }
      guard isMeant else {
        others += 1
        continue
      }
      values.addUp(row.value, on: row.code, coded: row.edition, of: member, in: row.year)
    }
    if others > 0 { values.leftOut.append(.otherPartners(rows: others, than: wanted)) }
    let nested = values.leaveOutTotals()
    if !nested.isEmpty { values.leftOut.append(.codesAboveOthers(nested)) }
    return values
  }
}

extension TableRow {
  /// Reads a country by its code of two letters or three, or by its number.
  package func anyCountry(_ column: Int) throws(TableProblem) -> Country {
    try value(column, as: "a country code", by: { Country(anyCode: $0) })
  }

  /// Reads an edition by its name, as HS2017, by its year, or as trade statistics number them, H0 to H6.
  package func anyEdition(_ column: Int) throws(TableProblem) -> HSEdition {
    let text = self[column].uppercased()
    let numbered = HSEdition.harmonizedSystems.enumerated().first { "H\($0.offset)" == text }
    guard
      let edition = HSEdition(rawValue: text) ?? HSEdition(rawValue: "HS" + text)
        ?? numbered?.element
    else {
      throw TableProblem(
        ValueComplaint.notAmong(
          HSEdition.allCases.map(\.rawValue), noun: "an edition", self[column]), column: column)
    }
    return edition
  }

  /// Reads a value of trade in hundredths of its unit.
  func tradeValue(_ column: Int) throws(TableProblem) -> Int64 {
    let hasDecimalComma = file.form.hasDecimalComma
    return try value(column, as: "a value of trade, as 1234.50") { text in
      ForeignDecimal.units(text, places: 2, hasDecimalComma: hasDecimalComma)
    }
  }
}
