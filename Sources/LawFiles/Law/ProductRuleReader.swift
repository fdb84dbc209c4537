package import Reading
package import TariffLaw

/// Reads `product-rules.csv`: the product-specific rules that are held of a scheme.
package enum ProductRuleReader {
  private static let columns = [
    "code_from", "code_to", "part", "rule", "from", "to", "instrument", "place", "evidence",
  ]

  package static func read(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> [Placed<ProductRules.Row>] {
    let (rows, refused) = try TableReader.soundRows(
      file, required: columns, optional: ["days_evidence"]
    ) { (fields) throws(TableProblem) in
      fields.placed(try row(fields, of: scheme))
    }
    if let diagnostics = Diagnostics(refused + conflicts(among: rows, in: file)) {
      throw diagnostics
    }
    return rows
  }

  private static func row(
    _ fields: TableRow, of scheme: SchemeID
  ) throws(TableProblem) -> ProductRules.Row {
    let codes = try fields.codes(from: 0, to: 1)
    let rule = try fields.notation(3) { (text) throws(NotationProblem) in
      try OriginRule(notation: text)
    }
    let citation = Citation(fields[6], fields[7])
    return ProductRules.Row(
      codes: codes, part: fields.ifSaid(2), rule: rule, days: try fields.days(from: 4, to: 5),
      basis: Basis(
        name: scheme.name.lowercased() + ".product_rule", citation: citation,
        known: try fields.attestation(8, days: columns.count),
        note: .productRule(codes, rule.description)))
  }

  private static func conflicts(
    among rows: [Placed<ProductRules.Row>], in file: SourceFile
  ) -> [Diagnostic] {
    var cursor = LineCursor(file)
    let placed = rows.map { (row: $0.value, line: cursor.position(of: $0.offset).line) }
    return RuleConflicts(rows: placed).complaints.map {
      rows[$0.place].diagnostic($0.complaint)
    }
  }
}
