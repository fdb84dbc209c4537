package import Reading
internal import TariffLaw

extension CellDialect {
  /// Reads a dialect; what it does not say is as in the one that it stands over, and its tables add to it.
  package init(reading object: ObjectReader, over base: CellDialect = CellDialect()) {
    self = base
    if let signs = object.optional("decimal_signs")?.parsed(
      as: "a point, a comma, or both",
      by: { text in text.allSatisfy { $0 == "." || $0 == "," } ? Array(text) : nil })
    {
      decimalSigns = signs
    }
    if let tokens = object.optional("tokens") {
      self.tokens.add(
        Self.table(tokens) { value in
          value.parsed { (text) throws(NotationProblem) in try DutyRate(notation: text) }
        })
    }
    if let parts = object.optional("parts")?.bool() { hasParts = parts }
    if let exclusions = object.optional("exclusions")?.bool() { hasExclusions = exclusions }
    if let word = object.optional("out_of_quota")?.text() { outOfQuota = word }
    if let ending = object.optional("share_of_mfn")?.text() { shareOfMFN = ending }
    if let origins = object.optional("origins") {
      self.origins.add(Self.table(origins) { $0.country() })
    }
    if let marks = object.optional("marks")?.list({ $0.text() }) { self.marks = marks }
    if let form = object.optional("specific")?.object({ SpecificForm(reading: $0) }) {
      specific = form
    }
  }

  fileprivate static func table<Value>(
    _ value: ValueReader, _ read: (ValueReader) -> Value?
  ) -> [String: Value] {
    let pairs =
      value.object { object in
        object.entries().compactMap { key, value in read(value).map { (key, $0) } }
      } ?? []
    return Dictionary(first: pairs)
  }
}

extension CellDialect.SpecificForm {
  /// Reads how duties by quantity are written.
  fileprivate init?(reading object: ObjectReader) {
    let currency = object.required("currency")?.currency()
    let prefix = object.optional("prefix")?.text() ?? ""
    let separator = object.required("separator")?.text()
    let thousands = object.optional("thousands_sign")?.parsed(as: "one sign") {
      $0.count == 1 ? $0.first : nil
    }
    let units = object.required("units").map { units in
      CellDialect.table(units) { $0.choice(of: Quantity.Unit.self, noun: "a unit") }
    }
    guard let currency, let separator, let units else { return nil }
    self.init(
      currency: currency, prefix: prefix, separator: separator, thousandsSign: thousands,
      units: units)
  }
}
