package import Reading
package import TariffLaw

extension TableRow {
  /// Reads a rate in per cent, from 0.
  package func percentage(
    _ column: Int, atMost highest: Percentage
  ) throws(TableFault) -> Percentage {
    let text = self[column]
    let rate = try notation(column) { (text) throws(ValueComplaint) in
      Percentage(
        millionths: try DecimalText.units(
          reading: Array(text.utf8)[...], places: Percentage.places))
    }
    guard rate <= highest else { throw TableFault(ValueComplaint.tooLarge(text), column: column) }
    return rate
  }
}
