internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads a bill of materials from a table: a row for each offer of each part.
struct PlanBill {
  private(set) var parts: [PlannedPart] = []
  private(set) var suppliers: [PlannedSupplier] = []
  /// The places of parts and suppliers by their names.
  private var places: (parts: [String: Int], suppliers: [String: Int]) = ([:], [:])
  /// The suppliers that offer a part, each part's with its name before them.
  private var offered: Set<[String]> = []

  private static let columns = [
    "part", "quantity", "supplier", "country", "price", "freight", "status",
  ]
  private static let optional = [
    "code", "content", "proof_kind", "partial_cumulation", "agreements", "duty", "currency",
    "fixed_cost", "name", "inland", "other_cost",
  ]

  private struct Row {
    let part: String
    let quantity: ExactFraction?
    let code: HSCode?
    let offer: SupplyOffer
    let fixedCost: ExactFraction?
    let offset: Int
  }

  /// Reads a table, parts in the order in which it names them first.
  static func read(
    _ file: SourceFile, currency: Currency, exchangeRates: [ExchangeRate], agreements: [String],
    in setting: ClaimSetting
  ) throws(Diagnostics) -> PlanBill {
    let amounts = PlanAmounts(currency: currency, exchangeRates: exchangeRates)
    let unexchanged = UnexchangedCurrencies()
    let rows = try TableReader.read(file, required: columns, optional: optional) {
      (fields) throws(TableProblem) in try row(fields, amounts, agreements, setting, unexchanged)
    }
    let problems = Problems(in: file)
    var bill = PlanBill()
    for row in rows { bill.add(row, problems) }
    return try problems.settle(bill)
  }

  private mutating func add(_ row: Row, _ problems: Problems) {
    if let place = places.parts[row.part] {
      if let quantity = row.quantity, quantity != parts[place].quantity {
        problems.note(PlanComplaint.otherPart(row.part, "quantity"), at: row.offset)
      }
      if let code = row.code, code != parts[place].code {
        problems.note(PlanComplaint.otherPart(row.part, "code"), at: row.offset)
      }
      if offered.contains([row.part, row.offer.label]) {
        problems.note(
          PlanComplaint.twice("offer for '\(row.part)' from", row.offer.label), at: row.offset)
      }
      parts[place].offers.append(row.offer)
    } else if let quantity = row.quantity, quantity > ExactFraction(0) {
      places.parts[row.part] = parts.count
      parts.append(
        PlannedPart(name: row.part, code: row.code, quantity: quantity, offers: [row.offer]))
    } else {
      problems.note(PlanComplaint.noQuantity, at: row.offset)
    }
    offered.insert([row.part, row.offer.label])
    guard let cost = row.fixedCost else { return }
    let name = row.offer.supplier
    if let before = places.suppliers[name] {
      if suppliers[before].fixedCost != cost {
        problems.note(PlanComplaint.otherFixedCost(name), at: row.offset)
      }
    } else {
      places.suppliers[name] = suppliers.count
      suppliers.append(PlannedSupplier(name: name, fixedCost: cost))
    }
  }

  private static func row(
    _ fields: TableRow, _ amounts: PlanAmounts, _ agreements: [String],
    _ setting: ClaimSetting, _ unexchanged: UnexchangedCurrencies
  ) throws(TableProblem) -> Row {
    let currency =
      fields.ifSaid(13) == nil
      ? amounts.currency
      : try fields.notation(13) { (text) throws(ValueComplaint) in
        guard let currency = Currency(text) else { throw ValueComplaint.notCurrency(text) }
        return currency
      }
    guard amounts.isExchanged(currency) || !unexchanged.isFirst(currency) else {
      throw TableProblem(
        ClaimComplaint.fact(.noExchangeRate(from: currency, to: amounts.currency)), column: 13)
    }
    guard
      let status: Material.Status = try fields.choice(6, noun: "a status")
    else { throw TableProblem(ValueComplaint.missingKey("status"), column: 6) }
    var offer = SupplyOffer(
      supplier: fields[2],
      country: try fields.value(3, as: "a country code", by: Country.init(_:)),
      price: try fields.amount(4, in: currency), currency: currency, status: status)
    offer.freight = try fields.byCountry(5) { (text) throws(ValueComplaint) in
      try text.amount(in: currency)
    }
    offer.name = fields.ifSaid(15)
    if fields.ifSaid(16) != nil {
      offer.inland = try fields.byCountry(16) { (text) throws(ValueComplaint) in
        try text.amount(in: amounts.currency)
      }
    }
    if fields.ifSaid(17) != nil { offer.otherCost = try fields.amount(17, in: amounts.currency) }
    if fields.ifSaid(8) != nil {
      offer.content = try fields.percentage(8, .share)
      if status != .partial { throw TableProblem(PlanComplaint.contentOfWhole, column: 8) }
    }
    if let kind = try fields.word(9, .proofs, of: setting.words).flatMap(setting.words.proof) {
      let mark: Truth? = try fields.choice(10, noun: "true or false")
      offer.proof = MaterialProof(kind: kind, isPartialCumulation: mark.map { $0 == .true })
    }
    for name in fields[11].split(separator: " ").map(String.init) {
      guard agreements.contains(name) else {
        throw TableProblem(
          ValueComplaint.notAmong(agreements, noun: "an agreement", name), column: 11)
      }
      offer.agreements.append(SchemeID(name))
    }
    if fields.ifSaid(12) != nil {
      offer.duty = try fields.byCountry(12) { (text) throws(ValueComplaint) in
        Percentage(
          millionths: try DecimalText.units(
            reading: Array(text.utf8)[...], places: Percentage.places))
      }
    }
    let code = fields.ifSaid(7) == nil ? nil : try fields.code(7)
    if let code, let near = setting.codesNear(code) {
      throw TableProblem(PlanComplaint.codeOfNoEdition(code, near: near), column: 7)
    }
    return Row(
      part: fields[0], quantity: fields.ifSaid(1) == nil ? nil : try fields.quantity(1),
      code: code, offer: offer,
      fixedCost: fields.ifSaid(14) == nil ? nil : try fields.amount(14, in: amounts.currency),
      offset: fields.offset)
  }

  private enum Truth: String, CaseIterable {
    case `true`
    case `false`
  }
}

extension TableRow {
  /// Reads an amount with the places that a plan may have.
  fileprivate func amount(
    _ column: Int, in currency: Currency
  ) throws(TableProblem) -> ExactFraction {
    try notation(column) { (text) throws(ValueComplaint) in try text.amount(in: currency) }
  }

  fileprivate func quantity(_ column: Int) throws(TableProblem) -> ExactFraction {
    try notation(column) { (text) throws(ValueComplaint) in
      ExactFraction(
        Int128(try DecimalText.units(reading: Array(text.utf8)[...], places: 6)), over: 1_000_000
      ).reduced
    }
  }

  /// Reads a value for all countries, or `TH=1.00 VN=0.50`.
  fileprivate func byCountry<Value>(
    _ column: Int, _ read: (String) throws(ValueComplaint) -> Value
  ) throws(TableProblem) -> ByCountry<Value> {
    try notation(column) { (text) throws(ValueComplaint) in
      guard text.contains("=") else { return ByCountry(try read(text)) }
      var values = ByCountry<Value>()
      for pair in text.split(separator: " ") {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, let country = Country(String(sides[0])) else {
          throw ValueComplaint.expected("a value, or values as TH=1.00 VN=0.50", found: text)
        }
        values.own[country] = try read(String(sides[1]))
      }
      return values
    }
  }
}

extension String {
  fileprivate func amount(in currency: Currency) throws(ValueComplaint) -> ExactFraction {
    PlanAmounts.fraction(
      try DecimalText.units(
        reading: Array(utf8)[...], places: Int(currency.exponent) + SourcingPlan.extraPlaces))
  }
}
