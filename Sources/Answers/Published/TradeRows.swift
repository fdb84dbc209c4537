internal import LawFiles
internal import Reading
internal import TariffLaw
internal import TariffStatistics

/// The rows of a file of trade statistics that are of imports on codes, and what else stands in it, by its cause.
///
/// Totals of all goods, other flows, members that are no country and words that are no code are left out and counted; a code
/// that lost a digit is refused, and so is a value that is none.
struct TradeRows {
  /// The rows that are of imports, on codes, in the order of the file.
  let rows: [Row]
  /// What is not used of the file, by its cause.
  let leftOut: [LeftOut]
  /// How many rows the file has.
  let count: Int

  /// A row of values on codes, as it stands.
  struct Row {
    let member: Country?
    let code: HSCode
    let value: Int64
    let year: Int?
    let partner: Partner?
    let edition: HSEdition?
    let regime: String?
  }

  /// Whose trade a row is of.
  enum Partner: Hashable {
    case world
    case country(Country)
    /// A group or a territory that is no country.
    case other(String)
  }

  private enum Reading {
    case row(Row)
    case total
    case otherFlow
    case noCode(String)
    case noMember(String)
  }

  /// The columns, in the order in which rows number them.
  private enum Column: Int, CaseIterable {
    case code, value, member, year, partner, edition, flow, regime
  }

  /// The names of the columns, in their order.
  static let columns = Column.allCases.map { "\($0)" }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - required: How many of the columns must be there.
  ///   - optional: How many of the others are read.
  ///   - isOnce: Whether a row that stands twice is refused; else both count.
  /// - Throws: Everything that is wrong with the file, with its places.
  init(
    _ file: SourceFile, required: Int, optional: Int, isOnce: Bool
  ) throws(Diagnostics) {
    let names = (
      required: Array(Self.columns.prefix(required)),
      optional: Array(Self.columns.dropFirst(required).prefix(optional))
    )
    let header = try CSVReader(file).header
    let isByYear = header.column("year") != nil
    let hasPartners = header.column("partner") != nil
    let hasRegimes = names.optional.contains("regime")
    var seen: Set<[String]> = []
    var sum = Int128(0)
    let at = { (column: Column) in column.rawValue }
    let once = [Column.code, .member, .year, .partner, .edition].map(at)
    let needsMember = names.required.contains("member")
    let readings = try TableReader.read(
      file, required: names.required, optional: names.optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) -> Reading in
      let value = try row.tradeValue(at(.value))
      sum += Int128(value)
      guard sum <= Int64.max else {
        throw TableProblem(ValueComplaint.tooLarge(row[at(.value)]), column: at(.value))
      }
      if row.ifSaid(at(.flow)).map(Self.isImport) == false { return .otherFlow }
      let regime = hasRegimes ? row.ifSaid(at(.regime)) : nil
      if Self.isTotal(row[at(.code)]) || regime.map(Self.isTotal) == true { return .total }
      guard !row[at(.code)].contains(where: { $0.isLetter }) else { return .noCode(row[at(.code)]) }
      let code = try row.code(at(.code))
      let member = row.ifSaid(at(.member)).flatMap { Country(anyCode: $0.utf8) }
      if let text = row.ifSaid(at(.member)), member == nil { return .noMember(text) }
      if member == nil, needsMember { _ = try row.anyCountry(at(.member)) }
      if isOnce, !seen.insert(once.map { row[$0] }).inserted {
        throw TableProblem(
          ValueComplaint.expected(
            "one value for \(isByYear ? "a member, a year and a code" : "a member and a code")",
            found: row[at(.member)]), column: at(.member))
      }
      return .row(
        Row(
          member: member, code: code, value: value, year: isByYear ? try row.year(at(.year)) : nil,
          partner: hasPartners ? Self.partner(row[at(.partner)]) : nil,
          edition: row.ifSaid(at(.edition)) == nil ? nil : try row.anyEdition(at(.edition)),
          regime: regime))
    }
    count = readings.count
    rows = readings.compactMap { if case .row(let row) = $0 { row } else { nil } }
    leftOut =
      Self.causes(readings)
      + (try LeftOut.columns(of: file, besides: names.required + names.optional))
  }

  private static func causes(_ readings: [Reading]) -> [LeftOut] {
    var (totals, flows) = (0, 0)
    var codes: [String] = []
    var members: [String] = []
    for reading in readings {
      switch reading {
      case .row: continue
      case .total: totals += 1
      case .otherFlow: flows += 1
      case .noCode(let text): codes.append(text)
      case .noMember(let text): members.append(text)
      }
    }
    return [
      flows > 0 ? .otherFlows(rows: flows) : nil, totals > 0 ? .totals(rows: totals) : nil,
      codes.isEmpty ? nil : .noCodes(Set(codes).sorted(), rows: codes.count),
      members.isEmpty ? nil : .noMembers(Set(members).sorted(), rows: members.count),
    ].compactMap(\.self)
  }

  /// The words of trade statistics for all goods together.
  private static func isTotal(_ text: String) -> Bool {
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
}

extension LeftOut {
  /// The columns of a file that nobody reads, if there are any, each with the one that may be meant.
  static func columns(
    of file: SourceFile, besides known: [String]
  ) throws(Diagnostics) -> [LeftOut] {
    let names = try CSVReader(file).header.unread(besides: known)
    return names.isEmpty ? [] : [.columns(names, of: file.name)]
  }
}
