internal import Reading
package import TariffLaw

/// The facts about how one source writes the cells of a column; a recipe states them, nothing is guessed.
package struct CellDialect: Sendable {
  /// The signs that stand before the fraction of a number: a point, a comma, or both.
  package var decimalSigns: [Character] = []
  /// Whole texts of a cell or of a part, with the rate that they stand for: `*` is no preference.
  package var tokens: [String: DutyRate] = [:]
  /// Whether a cell may give the rates of parts of a line: `0/5`.
  package var hasParts = false
  /// Whether a rate may shut origins out: `0 (-MM, TH)`.
  package var hasExclusions = false
  /// The word before the rate beyond a quota: `NHN` in `40 (NHN: 80)`.
  package var outOfQuota: String?
  /// What follows a share of the MFN rate: `% thuế MFN` in `150% thuế MFN`.
  package var shareOfMFN: String?
  /// The letters by which other rates name their origin: `M` in `2,5; M: 5`.
  package var origins: [String: Country] = [:]
  /// Words in brackets that mark a line without changing its rate.
  package var marks: [String] = []
  /// How duties by quantity are written; nil if the column has none.
  package var specific: SpecificForm?

  /// How a source writes an amount for each unit: `14.000,-/liter`, `$1.70 per litre`.
  package struct SpecificForm: Sendable {
    /// The currency of the amounts.
    package let currency: Currency
    /// What stands before the amount, perhaps nothing.
    package let prefix: String
    /// What stands between the amount and the unit: `,-/`.
    package let separator: String
    /// The sign between groups of three digits of an amount; nil if digits are not grouped.
    package let thousandsSign: Character?
    /// The source's words for units.
    package let units: [String: Quantity.Unit]
  }

  /// Examples of every form that a cell may have, for messages.
  package var forms: [String] {
    let example = decimalSigns.first.map { "7\($0)5" } ?? "5"
    var forms = [example]
    if hasParts { forms.append("\(example)/0") }
    if hasExclusions { forms.append("\(example) (-MM, TH)") }
    if let outOfQuota { forms.append("40 (\(outOfQuota): 80)") }
    if let shareOfMFN { forms.append("150\(shareOfMFN)") }
    if let letter = origins.keys.min() { forms.append("\(example); \(letter): 10") }
    forms += marks.sorted().map { "\(example) (\($0))" }
    if let specific, let unit = specific.units.keys.min() {
      forms.append("\(specific.prefix)450\(specific.separator)\(unit)")
    }
    return forms + tokens.keys.sorted()
  }
}
