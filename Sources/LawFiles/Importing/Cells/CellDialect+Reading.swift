package import Reading
package import TariffLaw

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
    if let sign = object.optional("per_cent")?.text() { perCent = sign }
    if let tokens = object.optional("tokens") {
      self.tokens.add(
        Self.table(tokens) { value in
          value.parsed { (text) throws(NotationProblem) in try DutyRate(notation: text) }
        })
    }
    if let sign = Self.sign(object.optional("parts"), ifTrue: "/") { partSign = sign.first }
    if let words = Self.sign(object.optional("exclusions"), ifTrue: "-") { exclusions = words }
    if let word = object.optional("out_of_quota")?.text() { outOfQuota = word }
    if let ending = object.optional("share_of_mfn")?.text() { shareOfMFN = ending }
    if let origins = object.optional("origins") {
      self.origins.add(Self.table(origins) { $0.country() })
    }
    if let marks = object.optional("marks")?.list({ $0.text() }) { self.marks = marks }
    let stated = object.optional("specific").flatMap {
      SpecificForm.all($0, decimalSign: ownDecimalSign)
    }
    if let stated { specific = stated }
    readComparisons(object)
  }

  /// The sign before a fraction, if it is one; else a point.
  package var ownDecimalSign: Character { decimalSigns.count == 1 ? decimalSigns[0] : "." }

  private mutating func readComparisons(_ object: ObjectReader) {
    if let text = object.optional("plus")?.text() { plus = text }
    if let text = object.optional("not_less_than")?.text() { notLessThan = text }
    if let text = object.optional("not_more_than")?.text() { notMoreThan = text }
    if let words = object.optional("whichever_higher")?.object(Whichever.init(reading:)) {
      whicheverHigher = words
    }
    if let words = object.optional("whichever_lower")?.object(Whichever.init(reading:)) {
      whicheverLower = words
    }
  }

  /// A sign or words, or `true` for the usual ones.
  private static func sign(_ value: ValueReader?, ifTrue usual: String) -> String? {
    guard let value else { return nil }
    if case .string = value.value.content { return value.text() }
    return value.bool() == true ? usual : nil
  }

  /// Reads a source's words for units.
  package static func units(_ value: ValueReader) -> [String: Quantity.Unit] {
    table(value) { $0.choice(of: Quantity.Unit.self, noun: "a unit") }
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

extension CellDialect.Whichever {
  /// Reads the words of a comparison.
  fileprivate init?(reading object: ObjectReader) {
    let between = object.required("between")?.text()
    let after = object.optional("after")?.text() ?? ""
    guard let between else { return nil }
    self.init(between: between, after: after)
  }
}

extension CellDialect.SpecificForm {
  /// Reads one form, or a list of them.
  ///
  /// The sign before a fraction is that of the shares of the list, where the form says none and they have one.
  fileprivate static func all(_ value: ValueReader, decimalSign sign: Character) -> [Self]? {
    if case .array = value.value.content {
      return value.list { $0.object { Self(reading: $0, decimalSign: sign) } }
    }
    return value.object { Self(reading: $0, decimalSign: sign) }.map { [$0] }
  }

  /// Reads how duties by quantity are written.
  private init?(reading object: ObjectReader, decimalSign sign: Character) {
    let currency = object.required("currency")?.currency()
    let prefix = object.optional("prefix")?.text() ?? ""
    let separator = object.required("separator")?.text()
    let thousands = object.optional("thousands_sign")?.parsed(as: "one sign") {
      $0.count == 1 ? $0.first : nil
    }
    let decimal = object.optional("decimal_sign")?.parsed(as: "a point or a comma") {
      $0 == "." || $0 == "," ? $0.first : nil
    }
    let hundredths = object.optional("hundredths")?.bool() ?? false
    let units = object.required("units").map { CellDialect.units($0) }
    guard let currency, let separator, let units else { return nil }
    self.init(
      currency: currency, prefix: prefix, separator: separator, thousandsSign: thousands,
      decimalSign: decimal ?? sign, isInHundredths: hundredths, units: units)
  }
}
