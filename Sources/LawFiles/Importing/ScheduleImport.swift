public import Reading
internal import TariffLaw

/// Makes schedules of an official tariff list in CSV, by a recipe.
///
/// Every row and cell is counted, and what fits no form that the recipe states is refused with its place: nothing
/// is dropped, guessed or read as a number. Writing the files is the caller's.
public enum ScheduleImport {
  /// A file of lines, as it is to be written.
  public struct File: Sendable {
    /// The path below the folder of schedules: `atiga/lines/MY-ahtn2022.csv`.
    public let path: String
    /// The header and a row for each line, in UTF-8.
    public let bytes: [UInt8]

    /// Makes a file.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// The text of the file.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Imports a list.
  ///
  /// - Returns: A file for each column, none if anything was refused; and the report.
  public static func run(
    source: SourceFile, recipe: Recipe
  ) -> (files: [File], report: ImportReport) {
    var report = ImportReport()
    do {
      var table = try CSVReader(try recipe.form.table(of: source))
      let columns = try columns(of: table, recipe: recipe)
      let files = rows(of: &table, recipe: recipe, columns: columns, report: &report)
      return (report.diagnostics.isEmpty ? files : [], report)
    } catch {
      report.diagnostics = error.all
      return ([], report)
    }
  }

  private static func columns(
    of table: CSVReader, recipe: Recipe
  ) throws(Diagnostics) -> [ColumnImport] {
    let problems = Problems(in: table.file)
    table.header.check(
      required: recipe.takenColumns, optional: recipe.ignoredColumns ?? [],
      lettingOthersThrough: recipe.ignoredColumns == nil, in: problems)
    return try problems.settle(
      recipe.columns.compactMap { column in
        ColumnImport(
          column, in: table.header, path: recipe.path(of: column),
          hasUnit: recipe.unitColumn != nil)
      })
  }

  private static func rows(
    of table: inout CSVReader, recipe: Recipe, columns: [ColumnImport],
    report: inout ImportReport
  ) -> [File] {
    var columns = columns
    var sieve = RowSieve(recipe, table.header)
    let unitPlace = recipe.unitColumn.flatMap(table.header.column)
    var row = CSVRow()
    reading: while true {
      switch table.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): report.diagnostics.append(diagnostic)
      case .row:
        report.rows += 1
        let code: String
        switch sieve.take(row, of: table.file, columns) {
        case .leftOut(let reason):
          report.leftOut[reason, default: 0] += 1
          continue
        case .refused(let complaint, let text, let offset):
          report.diagnostics.append(table.diagnostic(complaint, at: offset))
          code = text
        case .line(let text, let isPadded):
          code = text
          if isPadded { report.padded += 1 }
        }
        report.lines += 1
        let unit = unitPlace.map { table.file.text(of: row[$0]) }
        for index in columns.indices {
          if let fault = columns[index].take(row, of: table.file, code: code, unit: unit) {
            report.diagnostics.append(table.diagnostic(fault.complaint, at: fault.offset))
          }
        }
      }
    }
    return finish(columns, sieve, table, &report)
  }

  /// The files, with the lines in the order of their codes.
  private static func finish(
    _ columns: [ColumnImport], _ sieve: RowSieve, _ table: CSVReader, _ report: inout ImportReport
  ) -> [File] {
    report.columns = columns.map { $0.tally }
    report.moved = sieve.moved
    guard report.diagnostics.isEmpty else { return [] }
    let order = sieve.order
    report.diagnostics = sieve.within(order).map {
      table.file.diagnostic($0.complaint, at: $0.place)
    }
    if report.lines == 0 {
      report.diagnostics.append(table.file.diagnostic(ImportComplaint.noLine, at: 0))
    }
    return columns.map { File(path: $0.tally.path, bytes: $0.table(in: order)) }
  }
}
