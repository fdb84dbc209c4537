public import Reading
public import TariffLaw

/// A table of what suppliers declare of the origin of what they sell, a declaration a row.
public enum DeclarationTable {
  /// Reads the declarations of a table.
  ///
  /// Its columns are `supplier`, `code`, `origin`, `criterion`, `valid_to` and, if there is one, `reference`.
  ///
  /// - Throws: Everything that is wrong with it.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> SupplierDeclarations {
    let problems = Problems(in: file)
    var seen: Set<SupplierDeclaration> = []
    let rows = try TableReader.read(
      file, required: columns.dropLast().map { $0.name }, optional: [reference]
    ) { (row) throws(TableProblem) -> SupplierDeclaration? in
      let object = try TableObject(row, columns)
      let declared = ValueReader(object.value, path: .root, problems: problems)
        .object(declaration)
      if let declared, declared.code.count < HSLevel.heading.rawValue {
        throw TableProblem(ClaimComplaint.declaredOfChapter(declared.code), column: 1)
      }
      if let declared, !seen.insert(declared).inserted {
        throw TableProblem(
          ClaimComplaint.declaredTwice(declared.supplier, declared.code), column: 0)
      }
      return declared
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    return SupplierDeclarations(rows.compactMap { $0 })
  }

  private static func declaration(_ entry: ObjectReader) -> SupplierDeclaration? {
    let supplier = entry.required("supplier")?.text()
    let code = entry.required("code")?.code()
    let origin = entry.required("origin")?.country()
    let criterion = entry.required("criterion").flatMap(ProofReader.criteria)
    let last = entry.required("valid_to")?.day()
    let reference = entry.optional(reference)?.text()
    guard let supplier, let code, let origin, let criterion, let last else { return nil }
    return SupplierDeclaration(
      supplier: supplier, code: code, origin: origin, criterion: criterion, validTo: last,
      reference: reference)
  }

  private static let reference = "reference"

  private static let columns: [TableObject.Column] = [
    .init("supplier", "supplier"), .init("code", "code"), .init("origin", "origin"),
    .init("criterion", "criterion"), .init("valid_to", "valid_to"),
    .init(reference, reference),
  ]
}
