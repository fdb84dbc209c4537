package import Reading
internal import TariffLaw

/// Tells the rows of a list that are lines from those that are not.
package struct RowSieve {
  /// What a row is.
  package enum Step {
    /// A line with its code; whether that was given its first zero back.
    case line(String, isPadded: Bool)
    /// No line.
    case leftOut(ImportReport.LeftOut)
    /// Something else, with the text of its code and the place of what is wrong.
    case refused(ComplaintText, code: String, offset: Int)
  }

  private let rows: Recipe.Rows
  private let codePlace: Int
  private let choicePlace: Int?
  private var codes: CodeColumn
  private var taken: [String] = []

  /// Begins a list with the header.
  package init(_ recipe: Recipe, _ header: CSVHeader) {
    rows = recipe.rows
    codes = CodeColumn(recipe.codes)
    codePlace = header.column(recipe.codes.column) ?? 0
    choicePlace = recipe.rows.choice.flatMap { header.column($0.column) }
  }

  /// Looks at the next row.
  package mutating func take(
    _ row: CSVRow, of file: SourceFile, _ columns: [ColumnImport]
  ) -> Step {
    if let choicePlace, let choice = rows.choice,
      !choice.taken.contains(String(file.text(of: row[choicePlace])[...].trimmed))
    {
      return .leftOut(.notChosen)
    }
    if rows.leavesEmptyOut, columns.allSatisfy({ $0.isEmpty(row, of: file) }) {
      return .leftOut(.withoutRate)
    }
    let text = file.text(of: row[codePlace])
    let place = row[codePlace].range.lowerBound
    do throws(ImportComplaint) {
      switch try codes.read(text) {
      case .leftOut(let digits): return .leftOut(.digits(digits))
      case .line(let code, let isPadded):
        taken.append(code)
        if let complaint = codes.note(code, at: place, in: file) {
          return .refused(ComplaintText(complaint), code: code, offset: place)
        }
        return .line(code, isPadded: isPadded)
      }
    } catch {
      taken.append(text)
      return .refused(ComplaintText(error), code: text, offset: place)
    }
  }

  /// The numbers of the lines in the order of their codes.
  package var order: [Int] {
    taken.indices.sorted { taken[$0] < taken[$1] }
  }

  /// How many lines stood after one with a higher code.
  package var moved: Int { codes.moved }

  /// Lines below another one, each with its place.
  package func within(_ order: [Int]) -> [(complaint: CodeComplaint, place: Int)] {
    codes.within(order.map { taken[$0] })
  }
}
