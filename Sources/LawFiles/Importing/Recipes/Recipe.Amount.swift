package import Reading
package import TariffLaw

extension Recipe {
  /// A column with an amount for each unit, where the rate of a line is split over two columns.
  package struct Amount: Sendable {
    /// How the two make a rate where both are said.
    package enum Joining: String, CaseIterable, Sendable {
      /// Both are charged.
      case plus
      /// The higher is charged.
      case higher
      /// The lower is charged.
      case lower
    }

    /// The column.
    package let column: String
    /// The column of units, where they differ from line to line.
    package let unitColumn: String?
    /// How the two make a rate.
    package let joining: Joining
    /// How the amounts are written, with the words of units.
    package let form: CellDialect.SpecificForm
    /// The unit, where it is one for all lines.
    package let unit: Quantity.Unit?

    /// The unit of a line.
    package func unit(named name: Substring) throws(CellProblem) -> Quantity.Unit {
      guard let unit = unit ?? form.units[String(name)] else {
        throw CellProblem(.notUnit, at: name)
      }
      return unit
    }

    /// The rate of a line of which a share of the value is said, or not, and an amount.
    package func rate(
      _ share: DutyRate?, amount: Substring, per unit: Quantity.Unit
    ) throws(CellProblem) -> DutyRate {
      guard let money = form.money(amount) else { throw CellProblem(.notAmount, at: amount) }
      let duty = DutyRate.specific(SpecificDuty(money, per: unit))
      guard let share else { return duty }
      return switch joining {
      case .plus: .compound([share, duty])
      case .higher: .compared(.highest, [share, duty])
      case .lower: .compared(.lowest, [share, duty])
      }
    }
  }

  /// A column with the origins that the rate of a line shuts out: `all except KH, LA, MM`.
  package struct Exclusions: Sendable {
    /// The column.
    package let column: String
    /// What stands before the origins, perhaps nothing.
    package let words: String
    /// What the cell has where no origin is shut out; an empty cell says so too.
    package let all: [String]

    /// The list of origins in a cell; nil if it shuts out none.
    package func origins(in text: String) throws(CellProblem) -> Substring? {
      let text = Substring(text).trimmed
      if text.isEmpty || all.contains(String(text)) { return nil }
      guard text.hasPrefix(words) else { throw CellProblem(.notAddition, at: text) }
      return text.dropFirst(words.count).trimmed
    }
  }
}

extension Recipe {
  /// A column that tells which lines of a list that changes another are new there.
  package struct NewLines: Sendable {
    /// The column.
    package let column: String
    /// What it has on lines that are new.
    package let taken: [String]

    /// Reads a column that tells new lines.
    package init?(reading object: ObjectReader) {
      let column = object.required("column")?.text()
      let taken = object.required("take")?.list { $0.text() }
      guard let column, let taken else { return nil }
      self.column = column
      self.taken = taken
    }
  }
}

extension Recipe.Amount {
  /// Reads a column of amounts; the sign before a fraction is that of the shares, where it says none and they have one.
  package init?(reading object: ObjectReader, beside dialect: CellDialect) {
    let column = object.required("column")?.text()
    let currency = object.required("currency")?.currency()
    let joining = object.required("with")?
      .choice(of: Joining.self, noun: "how an amount goes with a rate")
    let unitColumn = object.optional("unit_column")?.text()
    let unit = (unitColumn == nil ? object.required("unit") : object.optional("unit"))?
      .choice(of: Quantity.Unit.self, noun: "a unit")
    let units =
      (unitColumn == nil ? object.optional("units") : object.required("units"))
      .map { CellDialect.units($0) } ?? [:]
    let sign = object.optional("decimal_sign")?.parsed(as: "a point or a comma") {
      $0 == "." || $0 == "," ? $0.first : nil
    }
    let hundredths = object.optional("hundredths")?.bool() ?? false
    guard let column, let currency, let joining, unit != nil || unitColumn != nil else {
      return nil
    }
    self.init(
      column: column, unitColumn: unitColumn, joining: joining,
      form: CellDialect.SpecificForm(
        currency: currency, prefix: "", separator: "", thousandsSign: nil,
        decimalSign: sign ?? dialect.ownDecimalSign, isInHundredths: hundredths, units: units),
      unit: unit)
  }
}

extension Recipe.Exclusions {
  /// Reads a column of origins that are shut out.
  package init?(reading object: ObjectReader) {
    let column = object.required("column")?.text()
    let words = object.optional("words")?.text() ?? ""
    let all = object.optional("all")?.list { $0.text() } ?? []
    guard let column else { return nil }
    self.init(column: column, words: words, all: all)
  }
}
