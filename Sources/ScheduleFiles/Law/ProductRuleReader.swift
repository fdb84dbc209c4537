internal import TariffLaw

/// Reads `product-rules.csv`: the product-specific rules that are held of a scheme.
enum ProductRuleReader {
  private static let columns = [
    "code_from", "code_to", "part", "rule", "from", "to", "instrument", "place", "evidence",
  ]

  static func read(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> [ProductRules.Row] {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    reader.header.check(
      required: columns, optional: [], lettingOthersThrough: false, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    let places = columns.map { reader.header.column($0) ?? 0 }
    var rows: [(row: ProductRules.Row, offset: Int)] = []
    var refused: [Diagnostic] = []
    var row = CSVRow()
    reading: while true {
      switch reader.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): refused.append(diagnostic)
      case .row:
        let fields = places.map { file.text(of: row[$0]) }
        do throws(RowProblem) {
          rows.append((try self.row(fields, of: scheme), row.range.lowerBound))
        } catch {
          let offset = row[places[error.column]].range.lowerBound
          refused.append(reader.diagnostic(error.complaint, at: offset))
        }
      }
    }
    if let diagnostics = Diagnostics(refused + conflicts(among: rows, in: file)) {
      throw diagnostics
    }
    return rows.map(\.row)
  }

  private static func conflicts(
    among rows: [(row: ProductRules.Row, offset: Int)], in file: SourceFile
  ) -> [Diagnostic] {
    var cursor = LineCursor(file)
    let placed = rows.map { ($0.row, cursor.position(of: $0.offset).line) }
    return RuleConflicts(rows: placed).complaints.map {
      file.diagnostic($0.complaint, at: rows[$0.place].offset)
    }
  }

  private struct RowProblem: Error {
    let column: Int
    let complaint: any Complaint
  }

  private static func row(
    _ fields: [String], of scheme: SchemeID
  ) throws(RowProblem) -> ProductRules.Row {
    func value<Value>(
      _ column: Int, _ expected: String, _ convert: (String) -> Value?
    ) throws(RowProblem) -> Value {
      guard let value = convert(fields[column]) else {
        throw RowProblem(
          column: column, complaint: ValueComplaint.expected(expected, found: fields[column]))
      }
      return value
    }
    let from = try value(0, "a code", HSCode.init(_:))
    let to = try value(1, "a code", HSCode.init(_:))
    guard let codes = CodeRange(from: from, to: to) else {
      throw RowProblem(column: 1, complaint: LawComplaint.codesReversed(fields[0], fields[1]))
    }
    let rule: OriginRule
    do throws(NotationProblem) {
      rule = try OriginRule(notation: fields[3])
    } catch {
      throw RowProblem(column: 3, complaint: error)
    }
    let first = try value(4, "a day as YYYY-MM-DD", Day.init(_:))
    let last = fields[5].isEmpty ? nil : try value(5, "a day as YYYY-MM-DD", Day.init(_:))
    if let last, last < first {
      throw RowProblem(
        column: 5, complaint: LawComplaint.lastBeforeFirst(first: first, last: last))
    }
    let evidence = try value(8, "a kind of evidence", Evidence.init(rawValue:))
    let part = fields[2].isEmpty ? nil : fields[2]
    return ProductRules.Row(
      codes: codes, part: part, rule: rule, days: DayRange(from: first, to: last),
      basis: Basis(
        name: scheme.name.lowercased() + ".product_rule",
        citation: Citation(fields[6], fields[7]), evidence: evidence,
        note: "product-specific rule of \(codes): \(rule)"))
  }
}
