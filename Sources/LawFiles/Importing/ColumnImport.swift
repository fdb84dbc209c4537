package import Reading
internal import TariffLaw

/// One column of a list on its way into a schedule: the lines so far and the counts.
package struct ColumnImport {
  /// The counts so far.
  private(set) var tally: ImportReport.Column

  private let column: Recipe.Column
  private let reader: CellReader
  private let hasUnit: Bool
  private let place: Int
  private let amountPlace: Int?
  private let unitPlace: Int?
  private let exclusionPlace: Int?
  private let newPlace: Int?
  /// The names of the columns besides its own, by their places.
  private let names: [Int: String]
  private var known: [String: CellReader.Cell] = [:]
  private var lines: [[String]] = []

  /// Begins the table of a column; nil if the list does not have it.
  package init?(_ column: Recipe.Column, in header: CSVHeader, path: String, hasUnit: Bool) {
    guard let place = header.column(column.name) else { return nil }
    self.column = column
    self.hasUnit = hasUnit
    self.place = place
    amountPlace = column.amount.flatMap { header.column($0.column) }
    unitPlace = column.amount?.unitColumn.flatMap { header.column($0) }
    exclusionPlace = column.exclusions.flatMap { header.column($0.column) }
    newPlace = column.newLines.flatMap { header.column($0.column) }
    names = Dictionary(
      first: [amountPlace, unitPlace, exclusionPlace].compactMap { $0 }
        .map { ($0, header.names[$0]) })
    reader = CellReader(column.dialect)
    tally = ImportReport.Column(name: column.name, path: path)
  }

  /// Whether a row has neither a rate nor an amount in the column.
  package func isEmpty(_ row: CSVRow, of file: SourceFile) -> Bool {
    [place, amountPlace].compactMap { $0 }
      .allSatisfy { file.text(of: row[$0])[...].trimmed.isEmpty }
  }

  /// Takes the cells of a line over, or says why they are refused.
  package mutating func take(
    _ row: CSVRow, of file: SourceFile, code: String, unit: String?
  ) -> Fault? {
    let texts = [place, amountPlace, unitPlace, exclusionPlace]
      .map { $0.map { file.text(of: row[$0]) } ?? "" }
    let key = texts.count { !$0.isEmpty } > 1 ? texts.joined(separator: "\u{0}") : texts[0]
    var at = place
    do throws(CellProblem) {
      let cell: CellReader.Cell
      if let same = known[key] { cell = same } else { cell = try read(texts, &at) }
      known[key] = cell
      tally.counts[cell.rate.kind, default: 0] += 1
      for mark in cell.marks { tally.marks[mark, default: 0] += 1 }
      let marks = hasMarks ? [marks(of: cell, row, file).joined(separator: " ")] : []
      lines.append([code, cell.rate.description] + [unit].compactMap { $0 } + marks)
      return nil
    } catch {
      tally.refused += 1
      let field = row[at]
      let complaint = ImportComplaint.cell(
        file.text(of: field), column: names[at] ?? column.name, problem: error.description,
        forms: column.dialect.forms)
      return Fault(offset: field.range.lowerBound + error.offset, complaint: complaint)
    }
  }

  /// The table with its lines in an order of their numbers.
  package func table(in order: [Int]) -> [UInt8] {
    var writer = CSVWriter()
    writer.write(
      ["code", "rate"] + (hasUnit ? ["unit"] : []) + (hasMarks ? ["mark"] : []))
    for number in order { writer.write(lines[number]) }
    return writer.bytes
  }

  private var hasMarks: Bool { !column.dialect.marks.isEmpty || newPlace != nil }

  /// The marks of a line: those of its cell, and whether it is new.
  private func marks(of cell: CellReader.Cell, _ row: CSVRow, _ file: SourceFile) -> [String] {
    guard let newPlace, let new = column.newLines else { return cell.marks }
    let isNew = new.taken.contains(String(file.text(of: row[newPlace])[...].trimmed))
    return cell.marks + (isNew ? [AmendmentReader.Mark.new.rawValue] : [])
  }

  /// Reads rate, amount, unit and exclusions of a line; the place is of the field that is read.
  private func read(_ texts: [String], _ at: inout Int) throws(CellProblem) -> CellReader.Cell {
    var cell: CellReader.Cell
    if let amount = column.amount, let amountPlace, !texts[1][...].trimmed.isEmpty {
      let share = texts[0][...].trimmed.isEmpty ? nil : try reader.read(texts[0])
      at = unitPlace ?? amountPlace
      let unit = try amount.unit(named: texts[2][...].trimmed)
      at = amountPlace
      let number = texts[1][...].trimmed
      guard share?.rate.isNumber ?? true else { throw CellProblem(.notAmount, at: number) }
      let rate = try amount.rate(share?.rate, amount: number, per: unit)
      cell = CellReader.Cell(rate: rate, marks: share?.marks ?? [])
    } else {
      cell = try reader.read(texts[0])
    }
    if let exclusions = column.exclusions, let exclusionPlace {
      at = exclusionPlace
      if let origins = try exclusions.origins(in: texts[3]) {
        cell = CellReader.Cell(
          rate: try reader.excluding(origins, from: cell.rate), marks: cell.marks)
      }
    }
    return cell
  }
}

extension DutyRate {
  /// Whether it is one share of the value.
  fileprivate var isNumber: Bool {
    if case .adValorem = self { true } else { false }
  }
}
