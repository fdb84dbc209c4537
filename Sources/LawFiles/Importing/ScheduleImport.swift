public import Reading
internal import TariffLaw

/// Makes schedules of an official tariff list in CSV, by a recipe.
///
/// Every cell is counted, and what fits no form that the recipe states is refused with its place: nothing
/// is dropped, guessed or read as a number. Writing the files is the caller's.
public enum ScheduleImport {
  /// A file of lines, as it is to be written.
  public struct File: Sendable {
    /// The path below the folder of schedules: `atiga/lines/MY-ahtn2022.csv`.
    public let path: String
    /// The header and a row for each line, in UTF-8.
    public let bytes: [UInt8]

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
      var table = try CSVReader(source)
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
    let taken = [recipe.codeColumn, recipe.unitColumn].compactMap(\.self)
    table.header.check(
      required: taken + recipe.columns.map(\.name), optional: recipe.ignoredColumns,
      lettingOthersThrough: false, in: problems)
    return try problems.settle(
      recipe.columns.compactMap { column in
        table.header.column(column.name).map {
          ColumnImport(
            column, at: $0, path: recipe.path(of: column), hasUnit: recipe.unitColumn != nil)
        }
      })
  }

  private static func rows(
    of table: inout CSVReader, recipe: Recipe, columns: [ColumnImport],
    report: inout ImportReport
  ) -> [File] {
    var columns = columns
    var codes = CodeColumn(digits: recipe.codeDigits)
    let codePlace = table.header.column(recipe.codeColumn) ?? 0
    let unitPlace = recipe.unitColumn.flatMap(table.header.column)
    var row = CSVRow()
    reading: while true {
      switch table.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): report.diagnostics.append(diagnostic)
      case .row:
        report.rows += 1
        let place = row[codePlace].range.lowerBound
        let code = table.file.text(of: row[codePlace])
        if let complaint = codes.complaint(about: code, at: place, in: table.file) {
          report.diagnostics.append(table.diagnostic(complaint, at: place))
        }
        let unit = unitPlace.map { table.file.text(of: row[$0]) }
        for index in columns.indices {
          let field = row[columns[index].place]
          if let fault = columns[index].take(field, of: table.file, code: code, unit: unit) {
            report.diagnostics.append(table.diagnostic(fault.complaint, at: fault.offset))
          }
        }
      }
    }
    report.columns = columns.map(\.tally)
    return columns.map { File(path: $0.tally.path, bytes: $0.writer.bytes) }
  }
}
