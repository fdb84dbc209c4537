internal import LawFiles
public import Reading
public import TariffLaw
public import TariffStatistics

/// Reads a file of imports by regime: `code,value`, perhaps with `regime`, `member`, `year`, `partner`, `edition` and `flow`.
public enum RegimeImportReader {
  /// Whose imports are asked for, of whose goods and of which year.
  public struct Question {
    /// The member that imports.
    public let member: Country
    /// The scheme whose preference is asked about.
    public let scheme: SchemeID
    /// The exporter; each party of the scheme if none is named.
    public let exporter: Country?
    /// Whether a country is a party of the scheme whose goods may claim the preference.
    public let isParty: (Country) -> Bool
    /// The year, if the file has years; any if it is not known.
    public let year: Int?

    /// Makes a question.
    public init(
      _ member: Country, under scheme: SchemeID, from exporter: Country?, in year: Int?,
      isParty: @escaping (Country) -> Bool
    ) {
      self.member = member
      self.scheme = scheme
      self.exporter = exporter
      self.year = year
      self.isParty = isParty
    }
  }

  /// Reads the imports of a member, and which of them claimed a preference.
  ///
  /// A regime is the name of a scheme, as ATIGA or MFN; without the column nothing is known of claims. What is of other
  /// members, partners, years or flows, and totals, is left out and counted. Of imports whose regime is not said, or is no
  /// scheme's, it is not known whether they claimed the preference; they are told.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - question: Whose imports.
  ///   - schemes: The names of all schemes.
  /// - Returns: The imports, and what is not used.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, _ question: Question, among schemes: [SchemeID]
  ) throws(Diagnostics) -> (imports: [RegimeImport], leftOut: [LeftOut]) {
    let table = try rows(file)
    var leftOut = table.leftOut
    let scheme = question.scheme
    var rows = table.rows
    func keep(_ holds: (TradeRows.Row) -> Bool, _ cause: ([TradeRows.Row]) -> LeftOut) {
      let others = rows.filter { !holds($0) }
      if !others.isEmpty { leftOut.append(cause(others)) }
      rows = rows.filter(holds)
    }
    keep({ $0.member == nil || $0.member == question.member }) {
      .imports($0.count, ofOthersThan: question.member)
    }
    if let year = question.year {
      keep({ $0.year == nil || $0.year == year }) { others in
        .importsOfOtherYears(
          Set(others.compactMap(\.year)).sorted(), rows: others.count, than: year)
      }
    }
    keep({ row in
      switch row.partner {
      case nil: true
      case .country(let country)?:
        question.exporter.map { $0 == country } ?? question.isParty(country)
      case .world?, .other?: false
      }
    }) { others in
      question.exporter.map { .otherPartners(rows: others.count, than: $0) }
        ?? .importsOfOthers(rows: others.count, thanPartiesOf: scheme)
    }
    if table.rows.contains(where: { $0.regime != nil }) {
      let unsaid = rows.count { $0.regime == nil }
      if unsaid > 0 { leftOut.append(.importsWithoutRegime(rows: unsaid)) }
    }
    let above = codesAbove(rows)
    keep({ !above.contains(Place($0)) }) { .codesAboveOthers($0.map(\.code).sorted()) }
    let unknown = unknownRegimes(of: rows, among: schemes)
    if !unknown.isEmpty {
      leftOut.append(.unknownRegimes(Set(unknown).sorted(), rows: unknown.count))
    }
    let names = Set(schemes.map { $0.name.uppercased() })
    let imports = rows.map { row in
      let regime = row.regime?.uppercased()
      return RegimeImport(
        code: row.code, value: row.value,
        isClaimed: regime.flatMap {
          names.contains($0) || $0 == scheme.name.uppercased()
            ? $0 == scheme.name.uppercased() : nil
        },
        edition: row.edition)
    }
    if imports.contains(where: { $0.isClaimed != nil }),
      !imports.contains(where: { $0.isClaimed == true })
    {
      leftOut.append(.noRegime(scheme, in: file.name))
    }
    return (imports, leftOut)
  }

  /// How many rows a file has.
  static func count(_ file: SourceFile) throws(Diagnostics) -> Int { try rows(file).count }

  /// The rows; code and value must be there, the other columns may.
  private static func rows(_ file: SourceFile) throws(Diagnostics) -> TradeRows {
    let required = ["code", "value"]
    return try TradeRows(
      file, required: required.count, optional: TradeRows.columns.count - required.count,
      isOnce: false)
  }

  private static func unknownRegimes(
    of rows: [TradeRows.Row], among schemes: [SchemeID]
  ) -> [String] {
    let names = Set(schemes.map { $0.name.uppercased() })
    return rows.compactMap(\.regime).filter { !names.contains($0.uppercased()) }
  }

  /// Where a value stands beside others that may be parts of it.
  private struct Place: Hashable {
    let code: HSCode
    let partner: TradeRows.Partner?
    let edition: HSEdition?
    let regime: String?

    init(_ row: TradeRows.Row, code: HSCode? = nil) {
      self.code = code ?? row.code
      partner = row.partner
      edition = row.edition
      regime = row.regime?.uppercased()
    }
  }

  /// The codes above those of other rows of the same partner and regime, whose values are in them.
  private static func codesAbove(_ rows: [TradeRows.Row]) -> Set<Place> {
    Set(
      rows.flatMap { row in
        (HSLevel.chapter.rawValue..<Int(row.code.count)).compactMap { digits in
          row.code.prefix(digits).map { Place(row, code: $0) }
        }
      })
  }
}
