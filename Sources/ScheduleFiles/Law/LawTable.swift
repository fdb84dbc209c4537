internal import TariffLaw

/// Reads a small table of the law: every column by name, every row to a value or to its message.
enum LawTable {
  /// What is wrong with a field of a row.
  struct Problem: Error {
    let column: Int
    let complaint: any Complaint
  }

  /// The fields of a row, by the order of the columns asked for.
  struct Fields {
    let texts: [String]

    /// The text of a field, or `nil` if it is empty.
    subscript(column: Int) -> String? { texts[column].isEmpty ? nil : texts[column] }

    /// A field that must be there and be of a kind.
    func value<Value>(
      _ column: Int, _ expected: String, _ convert: (String) -> Value?
    ) throws(Problem) -> Value {
      guard let value = convert(texts[column]) else {
        throw Problem(
          column: column, complaint: ValueComplaint.expected(expected, found: texts[column]))
      }
      return value
    }

    /// A field in a notation.
    func notation<Value>(
      _ column: Int, _ convert: (String) throws(NotationProblem) -> Value
    ) throws(Problem) -> Value {
      do throws(NotationProblem) {
        return try convert(texts[column])
      } catch {
        throw Problem(column: column, complaint: error)
      }
    }

    /// Codes from a first to a last one.
    func codes(from first: Int, to last: Int) throws(Problem) -> CodeRange {
      let from = try value(first, "a code", HSCode.init(_:))
      let to = try value(last, "a code", HSCode.init(_:))
      guard let codes = CodeRange(from: from, to: to) else {
        throw Problem(
          column: last, complaint: LawComplaint.codesReversed(texts[first], texts[last]))
      }
      return codes
    }

    /// Days from a first to a last one; an empty last day is open.
    func days(from first: Int, to last: Int) throws(Problem) -> DayRange {
      let from = try value(first, "a day as YYYY-MM-DD", Day.init(_:))
      guard self[last] != nil else { return DayRange(from: from, to: nil) }
      let to = try value(last, "a day as YYYY-MM-DD", Day.init(_:))
      guard from <= to else {
        throw Problem(column: last, complaint: LawComplaint.lastBeforeFirst(first: from, last: to))
      }
      return DayRange(from: from, to: to)
    }

    /// How well a row is known.
    func evidence(_ column: Int) throws(Problem) -> Evidence {
      try value(column, "a kind of evidence", Evidence.init(rawValue:))
    }
  }

  /// Reads all rows of a table with exactly these columns, in any order.
  static func read<Row>(
    _ file: SourceFile, columns: [String], _ body: (Fields) throws(Problem) -> Row
  ) throws(Diagnostics) -> [Row] {
    let (rows, refused) = try placed(file, columns: columns, body)
    if let diagnostics = Diagnostics(refused) { throw diagnostics }
    return rows.map(\.row)
  }

  /// Reads all rows with the offset at which each begins, and what is wrong with the others.
  static func placed<Row>(
    _ file: SourceFile, columns: [String], _ body: (Fields) throws(Problem) -> Row
  ) throws(Diagnostics) -> (rows: [(row: Row, offset: Int)], refused: [Diagnostic]) {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    reader.header.check(
      required: columns, optional: [], lettingOthersThrough: false, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    let places = columns.map { reader.header.column($0) ?? 0 }
    var rows: [(row: Row, offset: Int)] = []
    var refused: [Diagnostic] = []
    var row = CSVRow()
    while true {
      switch reader.read(into: &row) {
      case .end: return (rows, refused)
      case .refused(let diagnostic): refused.append(diagnostic)
      case .row:
        do throws(Problem) {
          let fields = Fields(texts: places.map { file.text(of: row[$0]) })
          rows.append((try body(fields), row.range.lowerBound))
        } catch {
          let offset = row[places[error.column]].range.lowerBound
          refused.append(reader.diagnostic(error.complaint, at: offset))
        }
      }
    }
  }
}
