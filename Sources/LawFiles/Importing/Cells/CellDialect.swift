internal import Reading
package import TariffLaw

/// The facts about how one source writes the cells of a column; a recipe states them, nothing is guessed.
package struct CellDialect: Sendable {
  /// The signs that stand before the fraction of a number: a point, a comma, or both.
  package var decimalSigns: [Character] = []
  /// What may follow a number that is a share of the value: `%` in `6.8%`, `8 %`; nil if nothing does.
  package var perCent: String?
  /// Whole texts of a cell or of a part, with the rate that they stand for: `*` is no preference.
  package var tokens: [String: DutyRate] = [:]
  /// The sign between the rates of parts of a line: `/` in `0/5`; nil if a cell has one rate.
  package var partSign: Character?
  /// What stands in brackets before the origins that a rate shuts out: `-` in `0 (-MM, TH)`, `all except`.
  package var exclusions: String?
  /// The word before the rate beyond a quota: `NHN` in `40 (NHN: 80)`.
  package var outOfQuota: String?
  /// What follows a share of the MFN rate: `% thuế MFN` in `150% thuế MFN`.
  package var shareOfMFN: String?
  /// The letters by which other rates name their origin: `M` in `2,5; M: 5`.
  package var origins: [String: Country] = [:]
  /// Words in brackets that mark a line without changing its rate.
  package var marks: [String] = []
  /// How duties by quantity are written; none if the column has none.
  package var specific: [SpecificForm] = []
  /// What stands between duties that are charged together: `+` in `51¢ each + 6.25%`.
  package var plus: String?
  /// What stands before a floor: `but not less than`.
  package var notLessThan: String?
  /// What stands before a ceiling: `or more than`.
  package var notMoreThan: String?
  /// How duties of which the higher is charged are written.
  package var whicheverHigher: Whichever?
  /// How duties of which the lower is charged are written.
  package var whicheverLower: Whichever?

  /// How a source writes an amount for each unit: `14.000,-/liter`, `$1.70 per litre`, `1.4 ¢/kg`.
  package struct SpecificForm: Sendable {
    /// The currency of the amounts.
    package let currency: Currency
    /// What stands before the amount, perhaps nothing.
    package let prefix: String
    /// What stands between the amount and the unit: `,-/`.
    package let separator: String
    /// The sign between groups of three digits of an amount; nil if digits are not grouped.
    package let thousandsSign: Character?
    /// The sign before the fraction of an amount.
    package let decimalSign: Character
    /// Whether the amounts are in hundredths of the currency: cents of a dollar.
    package let isInHundredths: Bool
    /// The source's words for units.
    package let units: [String: Quantity.Unit]
  }

  /// Words of a comparison: between the duties, and after them.
  package struct Whichever: Sendable {
    /// What stands between two duties: `or`.
    package let between: String
    /// What stands after the last: `whichever is higher`; perhaps nothing.
    package let after: String
  }

  /// Examples of every form that a cell may have, for messages.
  package var forms: [String] {
    let number = decimalSigns.first.map { "7\($0)5" } ?? "5"
    let example = number + (perCent ?? "")
    var forms = [example]
    if let partSign { forms.append("\(example)\(partSign)0") }
    if let exclusions {
      forms.append("\(example) (\(exclusions)\(exclusions == "-" ? "" : " ")MM, TH)")
    }
    if let outOfQuota { forms.append("40 (\(outOfQuota): 80)") }
    if let shareOfMFN { forms.append("150\(shareOfMFN)") }
    if let letter = origins.keys.min() { forms.append("\(example); \(letter): 10") }
    forms += marks.sorted().map { "\(example) (\($0))" }
    let amounts = specific.compactMap { $0.example }
    forms += amounts
    if let amount = amounts.first {
      if let plus { forms.append("\(example) \(plus) \(amount)") }
      if let notLessThan { forms.append("\(example) \(notLessThan) \(amount)") }
      if let notMoreThan { forms.append("\(example) \(notMoreThan) \(amount)") }
      forms += [whicheverHigher, whicheverLower].compactMap { $0 }.map {
        "\(example) \($0.between) \(amount)\($0.after.isEmpty ? "" : " ")\($0.after)"
      }
    }
    return forms + tokens.keys.sorted()
  }
}

extension CellDialect.SpecificForm {
  /// An amount as the source writes it.
  fileprivate var example: String? {
    units.keys.min().map { "\(prefix)450\(separator)\($0)" }
  }
}
