public import TariffStatistics
internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of values of trade: `member,year,value` to weigh members, `member,code,value` to weigh lines,
/// each of its year, partner and edition if the file has columns `year`, `partner` and `edition` too.
///
/// Files of trade statistics are read as they come: countries by two letters, three or a number; values with
/// thousands, exponents and more decimals than hundredths; totals, and with a column `flow` what is no import, are left out
/// and counted.
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
    let header = try CSVReader(file).header
    guard header.column("code") != nil else { return .ofYears(try ofYears(file)) }
    return .ofCodes(
      try ofCodes(
        file, isByYear: header.column("year") != nil, hasPartners: header.column("partner") != nil,
        partner))
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
    let header = try CSVReader(file).header
    guard header.column("code") != nil else { return nil }
    let hasPartners = header.column("partner") != nil
    let rows = try rows(file, isByYear: header.column("year") != nil, hasPartners: hasPartners)
    var values: [Country: TradeOnCodes] = [:]
    var leftOut: [LeftOut] = []
    for exporter in exporters {
      let own = Self.values(rows, of: exporter)
      values[exporter] = own
      for one in own.leftOut where !leftOut.contains(one) {
        if case .otherPartners = one { continue }
        leftOut.append(one)
      }
    }
    let others = rows.count { row in
      row.isImport && row.code != nil && hasPartners
        && !exporters.contains { row.partner == .country($0) }
    }
    if others > 0 { leftOut.append(.partnersNotAsked(rows: others)) }
    return (values, leftOut)
  }

  private static func ofYears(_ file: SourceFile) throws(Diagnostics) -> [Country: [Int: Int64]] {
    var values: [Country: [Int: Int64]] = [:]
    _ = try TableReader.read(
      file, required: ["member", "year", "value"], lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let member = try row.anyCountry(0)
      let year = try row.year(1)
      let value = try row.tradeValue(2)
      guard values[member, default: [:]].updateValue(value, forKey: year) == nil else {
        throw twice("a member and a year", row)
      }
    }
    return values
  }

  /// A row of values on codes, as it stands.
  private struct Row {
    let member: Country
    let code: HSCode?
    let value: Int64
    let year: Int?
    let partner: Partner?
    let edition: HSEdition?
    let isImport: Bool
  }

  /// Whose trade a row is of.
  private enum Partner: Equatable {
    case world
    case country(Country)
    /// A group or a territory that is no country.
    case other(String)
  }

  private static func ofCodes(
    _ file: SourceFile, isByYear: Bool, hasPartners: Bool, _ wanted: Country?
  ) throws(Diagnostics) -> TradeOnCodes {
    values(try rows(file, isByYear: isByYear, hasPartners: hasPartners), of: wanted)
  }

  private static func rows(
    _ file: SourceFile, isByYear: Bool, hasPartners: Bool
  ) throws(Diagnostics) -> [Row] {
    var seen: Set<[String]> = []
    var sum = Int128(0)
    return try TableReader.read(
      file, required: ["member", "code", "value"],
      optional: ["year", "partner", "edition", "flow"], lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let member = try row.anyCountry(0)
      let code = isTotal(row[1]) ? nil : try row.code(1)
      let value = try row.tradeValue(2)
      sum += Int128(value)
      guard sum <= Int64.max else { throw TableProblem(ValueComplaint.tooLarge(row[2]), column: 2) }
      let year = isByYear ? try row.year(3) : nil
      let partner = hasPartners ? Self.partner(row[4]) : nil
      let edition = row.ifSaid(5) == nil ? nil : try row.anyEdition(5)
      let isImport = row.ifSaid(6).map(isImport) ?? true
      guard seen.insert([row[0], row[1], row[3], row[4], row[5], row[6]]).inserted else {
        throw twice(isByYear ? "a member, a year and a code" : "a member and a code", row)
      }
      return Row(
        member: member, code: code, value: value, year: year, partner: partner, edition: edition,
        isImport: isImport)
    }
  }

  private static func values(_ rows: [Row], of wanted: Country?) -> TradeOnCodes {
    var values = TradeOnCodes()
    let hasWorld = rows.contains { $0.partner == .world }
    var (totals, others, flows) = (0, 0, 0)
    for row in rows {
      guard row.isImport else {
        flows += 1
        continue
      }
      guard let code = row.code else {
        totals += 1
        continue
      }
      let isMeant =
        if let partner = row.partner {
          wanted.map { partner == .country($0) } ?? (!hasWorld || partner == .world)
        } else { true }
      guard isMeant else {
        others += 1
        continue
      }
      values.addUp(row.value, on: code, coded: row.edition, of: row.member, in: row.year)
    }
    if flows > 0 { values.leftOut.append(.otherFlows(rows: flows)) }
    if totals > 0 { values.leftOut.append(.totals(rows: totals)) }
    if others > 0 { values.leftOut.append(.otherPartners(rows: others, than: wanted)) }
    let nested = values.leaveOutTotals()
    if !nested.isEmpty { values.leftOut.append(.codesAboveOthers(nested)) }
    return values
  }

  /// The words of trade statistics for all goods together.
  static func isTotal(_ text: String) -> Bool {
    ["TOTAL", "ALL", "ALL PRODUCTS", "ALLPRODUCTS"].contains(text.uppercased())
  }

  /// Whether a row is of imports, by the words of trade statistics.
  private static func isImport(_ text: String) -> Bool {
    ["M", "IMPORT", "IMPORTS", "GROSS IMP.", "1"].contains(text.uppercased())
  }

  /// The words and numbers of trade statistics for all partners together.
  private static func partner(_ text: String) -> Partner {
    if let country = Country(anyCode: text.utf8) { return .country(country) }
    let world = ["W00", "WLD", "WORLD", "0", "000", "1", "001", "ALL"]
    return world.contains(text.uppercased()) ? .world : .other(text)
  }

  private static func twice(_ what: String, _ row: TableRow) -> TableProblem {
    TableProblem(ValueComplaint.expected("one value for \(what)", found: row[0]), column: 0)
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
