package import Reading
package import TariffLaw

extension ValueReader {
  /// Reads a decimal in quotes as a number of units, hundredths with two places.
  package func decimal(places: Int, allowingNegative: Bool = false) -> Int64? {
    if case .number(let number) = value.content {
      let repair = DecimalRepair.repairs(of: number).first ?? number
      return refuse(ValueComplaint.decimalNeedsQuotes(number, write: repair))
    }
    guard case .string = value.content else {
      return wrongKind("a decimal in quotes, as \"12.5\"")
    }
    return parsed { (text) throws(ValueComplaint) in
      try DecimalText.units(
        reading: Array(text.utf8)[...], places: places, allowingNegative: allowingNegative)
    }
  }

  /// Reads a day in quotes, as `2026-02-28`.
  package func day() -> Day? {
    guard case .string = value.content else {
      return wrongKind("a day in quotes, as \"2026-02-28\"")
    }
    return parsed { (text) throws(ValueComplaint) in try Day(reading: Array(text.utf8)[...]) }
  }
}
