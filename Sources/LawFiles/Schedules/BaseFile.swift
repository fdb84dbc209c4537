public import Reading
public import TariffLaw

/// A file of base rates from which reductions are derived.
public struct BaseFile: Sendable {
  /// The lines, in the order of the file.
  public let lines: [BaseLine]
  /// Whose each line is; nil for a line that does not say, which is anybody's.
  public let members: [Country?]
  /// The columns that nobody read, each with the one that may be meant.
  public let unread: [String]

  /// Whether there is a column of sectors, so that a line without one has none.
  public let saysSectors: Bool

  /// The columns that are read.
  public static let columns = Column.allCases.map { $0.name }

  /// Reads CSV with the columns `code` and `base`, and perhaps `list`, `track`, `sectors`,
  /// `margin_of_preference`, `instalment`, `begins`, `first_year`, `last_year`, `end_rate` and
  /// `member`; others are let through.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - words: The words that lines may use, for their lists.
  ///   - list: The list of lines that do not say theirs; nil if each must.
  /// - Throws: Everything that is wrong with the file, with its places.
  public init(
    _ file: SourceFile, words: DeclaredWords, list: ConcessionList?
  ) throws(Diagnostics) {
    let rows = try TableReader.read(
      file, required: Column.required, optional: Column.optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) -> (line: BaseLine, code: BaseCodes.Line) in
      let codes = try row.code(Column.code.rawValue)
      let line = try Self.line(row, words, else: list)
      let base = BaseLine(codes, line, course: try Self.course(row))
      let member =
        row.ifSaid(Column.member.rawValue) == nil
        ? nil : try row.country(Column.member.rawValue)
      let place = row.offset(Column.code.rawValue)
      return (base, BaseCodes.Line(code: codes, member: member, offset: place))
    }
    let problems = Problems(in: file)
    // Lines of staging lists, whose courses are stated, may be of several agreements.
    BaseCodes.check(rows.filter { $0.line.course == nil }.map { $0.code }, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    lines = rows.map { $0.line }
    members = rows.map { $0.code.member }
    let header = try CSVReader(file).header
    unread = header.unread(besides: Self.columns)
    saysSectors = header.column(Column.sectors.name) != nil
  }

  /// The lines of a member, those that do not say whose they are among them.
  public func lines(of member: Country) -> [BaseLine] {
    zip(lines, members).compactMap { $1 == nil || $1 == member ? $0 : nil }
  }

  /// How many lines are of other members than one.
  public func lines(ofOthersThan member: Country) -> [Country: Int] {
    members.compactMap { $0 }.filter { $0 != member }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func line(
    _ row: TableRow, _ words: DeclaredWords, else list: ConcessionList?
  ) throws(TableProblem) -> CommittedLine {
    let rate = try rate(row, .base) ?? .zero
    let margin = try self.rate(row, .marginOfPreference, .share)
    let list = try self.list(row, words, else: list)
    let track: ReductionTrack? = try row.choice(Column.track.rawValue, noun: "a track")
    let sectors = try sectors(row)
    let instalment = try row.whole(Column.instalment.rawValue, in: 1...9)
    let begins =
      row.ifSaid(Column.begins.rawValue) == nil ? nil : try row.day(Column.begins.rawValue)
    do throws(NotationProblem) {
      return try CommittedLine(
        rate: rate, marginOfPreference: margin, list: list, track: track, sectors: sectors,
        instalment: instalment, begins: begins)
    } catch {
      throw TableProblem(error, column: Column.base.rawValue)
    }
  }

  private enum Column: Int, CaseIterable {
    case code, base
    case list, track, sectors, marginOfPreference, instalment, begins, firstYear, lastYear, endRate,
      member

    var name: String {
      switch self {
      case .marginOfPreference: "margin_of_preference"
      case .firstYear: "first_year"
      case .lastYear: "last_year"
      case .endRate: "end_rate"
      default: "\(self)"
      }
    }

    static let required = [code, base].map { $0.name }
    static let optional = allCases.dropFirst(required.count).map { $0.name }
  }

  private static func rate(
    _ row: TableRow, _ column: Column, _ unit: ParameterUnit = .rate
  ) throws(TableProblem) -> Percentage? {
    guard column == .base || row.ifSaid(column.rawValue) != nil else { return nil }
    return try row.percentage(column.rawValue, unit)
  }

  private static func list(
    _ row: TableRow, _ words: DeclaredWords, else fallback: ConcessionList?
  ) throws(TableProblem) -> ConcessionList {
    let said = try row.word(Column.list.rawValue, .lists, of: words)
      .map(ConcessionList.init(rawValue:))
    guard let list = said ?? fallback else {
      throw TableProblem(BaseComplaint.noList, column: Column.code.rawValue)
    }
    return list
  }

  private static func sectors(_ row: TableRow) throws(TableProblem) -> ProductSectors {
    var marks: [ProductSector] = []
    for word in row[Column.sectors.rawValue].split(whereSeparator: { " ;|".contains($0) }) {
      guard let mark = ProductSector(rawValue: String(word)) else {
        throw TableProblem(
          ValueComplaint.notAmong(
            ProductSector.allCases.map { $0.rawValue }, noun: "a sector", String(word)),
          column: Column.sectors.rawValue)
      }
      marks.append(mark)
    }
    return ProductSectors(marks)
  }

  private static func course(_ row: TableRow) throws(TableProblem) -> StatedCourse? {
    let first = try row.whole(Column.firstYear.rawValue, in: Day.years)
    let last = try row.whole(Column.lastYear.rawValue, in: Day.years)
    guard let first, let last else {
      guard first == nil, last == nil else {
        throw TableProblem(
          BaseComplaint.oneYear,
          column: first == nil ? Column.firstYear.rawValue : Column.lastYear.rawValue)
      }
      guard row.ifSaid(Column.endRate.rawValue) == nil else {
        throw TableProblem(BaseComplaint.endWithoutYears, column: Column.endRate.rawValue)
      }
      return nil
    }
    return StatedCourse(from: first, through: last, to: try rate(row, .endRate) ?? .zero)
  }
}

/// What is wrong with a line of base rates beyond its single values.
package enum BaseComplaint: Complaint, Equatable {
  /// A line whose list is not known.
  case noList
  /// A first year without a last one, or the other way round.
  case oneYear
  /// An end rate without years.
  case endWithoutYears

  /// The message.
  package var description: String {
    switch self {
    case .noList:
      "the list of the line is not said: fill the column 'list', or say one list for all such lines"
    case .oneYear: "a course has a first and a last year: fill both 'first_year' and 'last_year'"
    case .endWithoutYears: "an end rate needs its years: fill 'first_year' and 'last_year'"
    }
  }
}
