package import Reading
package import TariffLaw

/// Reads records of stocks of interchangeable materials: the object `stock_record` of a material, or a table.
package struct StockRecordReader {
  private let amounts: AmountReader
  private let words: DeclaredWords

  /// Reads records whose costs are read so, with the words that claims may use.
  package init(_ amounts: AmountReader, _ words: DeclaredWords) {
    self.amounts = amounts
    self.words = words
  }

  /// Reads the record of a material.
  package func record(_ entry: ObjectReader) -> StockRecord? {
    let fiscalYear = entry.optional("fiscal_year")?.day()
    var entries: [ValueReader] = []
    let list = entry.required("movements")
    let movements = list?.list { value in
      entries.append(value)
      return value.object(movement)
    }
    guard let list, let movements, movements.count == entries.count else { return nil }
    do throws(StockRecord.Problem) {
      return try StockRecord(movements, fiscalYear: fiscalYear)
    } catch {
      return (entries.indices.contains(error.place) ? entries[error.place] : list)
        .refuse(ClaimComplaint.stock(error.kind))
    }
  }

  /// Reads a table of the movements of one or more stocks.
  ///
  /// - Returns: The records, each with the name of its material and the place of that in the table.
  /// - Throws: Everything that is wrong with it.
  package func records(_ file: SourceFile) throws(Diagnostics) -> [NamedStockRecord] {
    let problems = Problems(in: file)
    let rows = try TableReader.read(
      file, required: Self.columns.prefix(4).map { $0.name },
      optional: Self.columns.dropFirst(4).map { $0.name }
    ) { (row) throws(TableProblem) -> Row? in
      let isWhole = row.ifSaid(Self.cost) != nil && row.ifSaid(Self.currency) != nil
      let columns = isWhole ? Self.columnsOfCurrency : Self.columnsWithout
      return ValueReader(
        try TableObject(row, columns).value, path: .root, problems: problems
      ).object { entry in
        let name = entry.required("material")?.text()
        let year = entry.optional("fiscal_year")
        let day = year?.day()
        guard let movement = movement(entry), let name else { return nil }
        return Row(name: name, movement: movement, offset: row.offset, year: day, of: year)
      }
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    var names: [String] = []
    var byName: [String: [Row]] = [:]
    for row in rows.compactMap({ $0 }) {
      if byName[row.name] == nil { names.append(row.name) }
      byName[row.name, default: []].append(row)
    }
    var records: [NamedStockRecord] = []
    for name in names {
      let rows = byName[name] ?? []
      let year = rows.lazy.compactMap { $0.year }.first
      for row in rows where row.year.map({ $0 != year }) == true {
        row.yearValue?.complain(ClaimComplaint.anotherFiscalYear(name))
      }
      do throws(StockRecord.Problem) {
        let record = try StockRecord(rows.map { $0.movement }, fiscalYear: year)
        try record.check(in: amounts.currency)
        records.append(
          NamedStockRecord(material: name, record: record, offset: rows[0].offset))
      } catch {
        let offset = rows.indices.contains(error.place) ? rows[error.place].offset : 0
        problems.note(ClaimComplaint.stock(error.kind), at: max(offset, file.content.lowerBound))
      }
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    return records
  }

  private struct Row {
    let name: String
    let movement: StockMovement
    let offset: Int
    let year: Day?
    let yearValue: ValueReader?

    init(name: String, movement: StockMovement, offset: Int, year: Day?, of value: ValueReader?) {
      self.name = name
      self.movement = movement
      self.offset = offset
      self.year = year
      yearValue = value
    }
  }

  private enum Kind: String, CaseIterable {
    case opening, receipt, issue
  }

  private func movement(_ entry: ObjectReader) -> StockMovement? {
    let on = entry.required("on")?.day()
    let kind = entry.required("kind")?.choice(of: Kind.self, noun: "a kind of movement")
    let quantity = entry.required("quantity")?.decimal(places: Self.places)
    let numbered = entry.optional("sequence")
    let sequence = numbered?.decimal(places: 0)
    var issue: StockMovement.Kind?
    var lot = Material()
    if kind == .issue {
      let method = entry.required("method")?.choice(of: StockMethod.self, noun: "a method")
      let isForGood = entry.optional("for_good")?.bool() ?? false
      issue = method.map { .issue($0, isForGood: isForGood) }
      for key in Self.keysOfLot {
        entry.optional(key)?.complain(
          ClaimComplaint.notOfMovement(key, of: "an opening or a receipt"))
      }
    } else {
      for key in ["method", "for_good"] {
        entry.optional(key)?.complain(ClaimComplaint.notOfMovement(key, of: "an issue"))
      }
      lot.value = amounts.money(entry.optional("unit_cost"))
      lot.basis = entry.optional("basis")?
        .choice(of: Material.ValueBasis.self, noun: "a price term of a material")
      lot.origin = entry.optional("origin")?.country()
      lot.status = entry.optional("status")?.choice(of: Material.Status.self, noun: "a status")
      lot.content = entry.optional("content")?.percentage(.share)
      lot.proof = entry.optional("proof")?.object { MaterialReader.proof($0, words) }
      lot.supplier = entry.optional("supplier")?.text()
    }
    guard let on, let kind, let quantity, numbered == nil || sequence != nil else { return nil }
    let said: StockMovement.Kind?
    switch kind {
    case .opening: said = .opening
    case .receipt: said = .receipt
    case .issue: said = issue
    }
    guard let said else { return nil }
    return StockMovement(
      on: on, sequence: sequence.map { Int($0) }, kind: said,
      quantity: ExactFraction(Int128(quantity), over: Self.millionth).reduced, lot: lot)
  }

  /// What is said of what came in, and not of what went out.
  private static let keysOfLot = [
    "unit_cost", "basis", "origin", "status", "content", "proof", "supplier",
  ]
  private static let places = 6
  private static let millionth: Int128 = 1_000_000
  private static let cost = 5
  private static let currency = columns.count - 1

  private static let columns: [TableObject.Column] = [
    .init("material", "material"), .init("on", "on"), .init("kind", "kind"),
    .init("quantity", "quantity"), .init("sequence", "sequence"),
    .init("unit_cost", "unit_cost"), .init("basis", "basis"), .init("origin", "origin"),
    .init("status", "status"), .init("content", "content"),
    .init("origin_proof", "proof/kind"),
    .init("partial_cumulation", "proof/partial_cumulation", .truth),
    .init("supplier", "supplier"), .init("method", "method"),
    .init("for_good", "for_good", .truth), .init("fiscal_year", "fiscal_year"),
    .init("currency", "currency"),
  ]

  /// The same without the currency, which is the last.
  private static let columnsWithout = Array(columns.dropLast())

  /// The same where a row says the currency of its cost.
  private static let columnsOfCurrency: [TableObject.Column] = columns.map { column in
    switch column.name {
    case "unit_cost": .init(column.name, "unit_cost/amount")
    case "currency": .init(column.name, "unit_cost/currency")
    default: column
    }
  }
}

/// A record of a stock with the material of which it is.
package struct NamedStockRecord {
  /// The name of the material.
  package let material: String
  /// The record.
  package let record: StockRecord
  /// The first byte of its first row.
  package let offset: Int
}
