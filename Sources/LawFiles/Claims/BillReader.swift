package import Reading
package import TariffLaw

/// Reads a bill of materials of several levels: the list `bill` of a good, or a table with one item a row.
package struct BillReader {
  private let amounts: AmountReader
  private let words: DeclaredWords

  /// Reads bills whose amounts are read so, with the words that claims may use.
  package init(_ amounts: AmountReader, _ words: DeclaredWords) {
    self.amounts = amounts
    self.words = words
  }

  /// Reads the list of a good.
  package func bill(_ list: ValueReader) -> Bill? {
    var entries: [ValueReader] = []
    let items = list.list { entry in
      entries.append(entry)
      return entry.object(item)
    }
    guard let items, items.count == entries.count else { return nil }
    do throws(Bill.Problem) {
      return try Bill(items)
    } catch {
      return (entries.indices.contains(error.place) ? entries[error.place] : list)
        .refuse(ClaimComplaint.bill(error))
    }
  }

  /// Reads a table.
  ///
  /// - Throws: Everything that is wrong with it.
  package func bill(_ file: SourceFile) throws(Diagnostics) -> Bill {
    let problems = Problems(in: file)
    var offsets: [Int] = []
    let items = try TableReader.read(
      file, required: Self.columns.prefix(3).map { $0.name },
      optional: Self.columns.dropFirst(3).map { $0.name }
    ) { (row) throws(TableProblem) -> BillItem? in
      offsets.append(row.offset)
      for column in [Self.quantity, Self.cost] {
        if let (from, to) = Self.range(row[column]) {
          throw TableProblem(
            ClaimComplaint.rangeInTable(Self.columns[column].name, from, to), column: column)
        }
      }
      // The currency of a cost that is not said is nothing.
      let isWhole = row.ifSaid(Self.cost) != nil && row.ifSaid(Self.currency) != nil
      let columns = isWhole ? Self.columnsOfCurrency : Self.columnsWithout
      return ValueReader(
        try TableObject(row, columns).value, path: .root, problems: problems
      ).object(item)
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    do throws(Bill.Problem) {
      return try Bill(items.compactMap { $0 })
    } catch {
      let offset = offsets.indices.contains(error.place) ? offsets[error.place] : 0
      throw Diagnostics(
        file.diagnostic(ClaimComplaint.bill(error), at: max(offset, file.content.lowerBound)))
    }
  }

  private func item(_ entry: ObjectReader) -> BillItem? {
    let name = entry.required("item")?.text()
    let parent = entry.optional("parent")?.text()
    let quantity = entry.optional("quantity")
    let millionths = quantity?.oneDecimal(places: 6)
    let scrap = entry.optional("scrap")
    let lost = scrap?.decimal(places: 6)
    var material = MaterialReader.material(entry, amounts, words, value: "unit_cost")
    // Who has a proof of origin for it says that it originates.
    if material.proof?.kind?.isAbsent == false, material.proof?.isPartialCumulation != true {
      material.status = material.status ?? .originating
    }
    let processes = GoodReader.processes(entry, words)
    let rule = entry.optional("rule").flatMap { GoodReader.statedRule($0, words) }
    guard let name, quantity == nil || millionths != nil, scrap == nil || lost != nil else {
      return nil
    }
    return BillItem(
      name: name, parent: parent,
      quantity: ExactFraction(
        Int128(millionths ?? 1_000_000) + Int128(lost ?? 0), over: 1_000_000
      ).reduced,
      material: material, processes: processes, rule: rule)
  }

  /// The ends of a field that was written as a range, as `90.00-110.00`.
  private static func range(_ text: String) -> (from: String, to: String)? {
    let bytes = Array(text.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && digits ~= bytes[place] }
    func isPoint(_ place: Int) -> Bool {
      bytes.indices.contains(place) && bytes[place] == UInt8(ascii: ".") && isDigit(place - 1)
        && isDigit(place + 1)
    }
    var first = 0
    while isDigit(first) || isPoint(first) { first += 1 }
    var last = bytes.count
    while last > first, isDigit(last - 1) || isPoint(last - 1) { last -= 1 }
    let sign = String(
      decoding: bytes[first..<last].filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    guard first > 0, last < bytes.count, ["..", "…", "–", "-", "to"].contains(sign) else {
      return nil
    }
    return (
      String(decoding: bytes[..<first], as: UTF8.self),
      String(decoding: bytes[last...], as: UTF8.self)
    )
  }

  private static let quantity = 3
  private static let cost = 4
  private static let currency = columns.count - 1

  private static let columns: [TableObject.Column] = [
    .init("item", "item"), .init("parent", "parent"), .init("code", "code"),
    .init("quantity", "quantity"), .init("unit_cost", "unit_cost"), .init("country", "origin"),
    .init("origin_proof", "proof/kind"),
    .init("status", "status"), .init("content", "content"), .init("basis", "basis"),
    .init("name", "name"), .init("role", "role"),
    .init("licensed_manufacturer", "licensed_manufacturer", .truth),
    .init("of_part", "of_part", .truth), .init("processes", "processes", .words),
    .init("rule", "rule"), .init("supplier", "supplier"),
    .init("scrap", "scrap"), .init("recovered", "recovered"), .init("currency", "currency"),
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
