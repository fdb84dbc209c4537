package import Reading
internal import TariffLaw

/// One column of a list on its way into a schedule: the table so far and the counts.
package struct ColumnImport {
  /// The number of the column in the list, from 0.
  package let place: Int
  /// The lines so far.
  private(set) var writer = CSVWriter()
  /// The counts so far.
  private(set) var tally: ImportReport.Column

  private let dialect: CellDialect
  private let reader: CellReader
  private var known: [String: CellReader.Cell] = [:]

  /// Begins the table of a column.
  package init(_ column: Recipe.Column, at place: Int, path: String, hasUnit: Bool) {
    self.place = place
    dialect = column.dialect
    reader = CellReader(column.dialect)
    tally = ImportReport.Column(name: column.name, path: path)
    writer.write(
      ["code", "rate"] + (hasUnit ? ["unit"] : []) + (dialect.marks.isEmpty ? [] : ["mark"]))
  }

  /// Takes a cell over, or says why it is refused.
  package mutating func take(
    _ field: CSVField, of file: SourceFile, code: String, unit: String?
  ) -> Fault? {
    let text = file.text(of: field)
    do throws(CellProblem) {
      let cell: CellReader.Cell
      if let same = known[text] { cell = same } else { cell = try reader.read(text) }
      known[text] = cell
      tally.counts[cell.rate.kind, default: 0] += 1
      for mark in cell.marks { tally.marks[mark, default: 0] += 1 }
      let marks = dialect.marks.isEmpty ? [] : [cell.marks.joined(separator: " ")]
      writer.write([code, cell.rate.description] + [unit].compactMap(\.self) + marks)
      return nil
    } catch {
      tally.refused += 1
      let complaint = ImportComplaint.cell(
        text, column: tally.name, problem: error.description, forms: dialect.forms)
      return Fault(offset: field.range.lowerBound + error.offset, complaint: complaint)
    }
  }
}
