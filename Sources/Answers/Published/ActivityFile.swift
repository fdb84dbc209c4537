public import TariffStatistics
internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of activities: a row for each output and for each input that it uses.
public enum ActivityFile {
  /// The columns: those that must be there, and those that may.
  static let columns = required + optional
  private static let required = ["activity", "role", "name"]
  private static let optional = [
    "mfn_rate", "preferential_rate", "coefficient", "prices", "importer", "imports", "use", "code",
  ]

  /// The MFN rate and the lowest preferential rate of a code, in per cent; nil if they are no numbers.
  public typealias Rates = (HSCode) -> (mfn: ExactFraction, preferential: ExactFraction)?

  private enum Role: String, CaseIterable {
    case output
    case input
  }

  private struct Row {
    let activity: String
    let role: Role
    let product: ProtectedActivity.Product
    let coefficient: Percentage?
    let prices: ProtectedActivity.Prices?
    let importer: Country?
    let imports: Int64?
    let use: Percentage?
    let offset: Int
  }

  /// Reads activities, in the order in which the file names them first.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - importer: The importer that is asked for, which rows that name one must name.
  ///   - rates: The rates of a code, for rows that name a code and no rates.
  /// - Returns: The activities.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, into importer: Country? = nil, rates: Rates? = nil
  ) throws(Diagnostics) -> [ProtectedActivity] {
    let rows = try TableReader.read(
      file, required: required, optional: optional, lettingOthersThrough: true
    ) { (fields) throws(TableProblem) in try row(fields, into: importer, rates) }
    let problems = Problems(in: file)
    var places: [String: Int] = [:]
    var grouped: [(name: String, rows: [Row])] = []
    for row in rows {
      let place = places[row.activity] ?? grouped.count
      if place == grouped.count { grouped.append((row.activity, [])) }
      places[row.activity] = place
      grouped[place].rows.append(row)
    }
    let activities = grouped.compactMap { activity($0.name, $0.rows, problems) }
    return try problems.settle(activities)
  }

  private static func activity(
    _ name: String, _ rows: [Row], _ problems: Problems
  ) -> ProtectedActivity? {
    let outputs = rows.filter { $0.role == .output }
    guard let output = outputs.first, let prices = output.prices, outputs.count == 1 else {
      problems.note(
        ValueComplaint.expected("one output for '\(name)'", found: "\(outputs.count)"),
        at: outputs.last?.offset ?? rows[0].offset)
      return nil
    }
    return ProtectedActivity(
      name: name, prices: prices, output: output.product,
      inputs: rows.compactMap { row in
        row.coefficient.map { ProtectedActivity.Input(row.product, coefficient: $0) }
      },
      importer: output.importer, imports: output.imports, use: output.use)
  }

  private static func row(
    _ fields: TableRow, into asked: Country?, _ rates: Rates?
  ) throws(TableProblem) -> Row {
    let role = try fields.choice(1, noun: "a role", of: Role.self)
    let isInput = role == .input
    let importer =
      fields.ifSaid(7) == nil
      ? nil : try fields.value(7, as: "a country code", by: Country.init(_:))
    if let asked, let importer, importer != asked {
      throw TableProblem(
        ValueComplaint.expected("the importer that is asked for, \(asked)", found: fields[7]),
        column: 7)
    }
    let product = try product(fields, rates)
    return Row(
      activity: fields[0], role: role, product: product,
      coefficient: isInput ? try fields.percentage(5) : nil,
      prices: isInput
        ? nil : try fields.choice(6, noun: "a kind of prices", of: ProtectedActivity.Prices.self),
      importer: importer,
      imports: fields.ifSaid(8) == nil ? nil : try amount(fields),
      use: fields.ifSaid(9) == nil ? nil : try fields.percentage(9, .share),
      offset: fields.offset)
  }

  /// A product with the rates that the row states, or else those of its code.
  private static func product(
    _ fields: TableRow, _ rates: Rates?
  ) throws(TableProblem) -> ProtectedActivity.Product {
    guard fields.ifSaid(3) == nil, fields.ifSaid(4) == nil, fields.ifSaid(10) != nil else {
      return ProtectedActivity.Product(
        name: fields[2], mfn: try fields.percentage(3),
        preferential: try fields.percentage(4))
    }
    let code = try fields.code(10)
    guard let rates else {
      throw TableProblem(
        ValueComplaint.expected(
          "rates beside the code, since no importer and exporter are named whose rates it has",
          found: fields[10]),
        column: 10)
    }
    guard let found = rates(code) else {
      throw TableProblem(
        ValueComplaint.expected(
          "a code whose MFN rate and rate applied are numbers on the importer's lines, as quotas are by one of their "
            + "rates, and specific duties by unit values",
          found: fields[10]),
        column: 10)
    }
    return ProtectedActivity.Product(
      name: fields[2], mfn: found.mfn, preferential: found.preferential)
  }

  private static func amount(_ fields: TableRow) throws(TableProblem) -> Int64 {
    let form = fields.file.form
    return try fields.value(8, as: "a value of imports with at most two decimals") { text in
      (try? DecimalText.units(form.plain(text), places: 2)).flatMap { $0 < 0 ? nil : $0 }
    }
  }
}
