package import Reading
package import TariffLaw

extension Percentage {
  /// Reads some bytes of a file as a rate in per cent, or as a share, or complains about them.
  package init(
    reading bytes: ArraySlice<UInt8>, _ unit: ParameterUnit = .rate
  ) throws(ValueComplaint) {
    self.init(millionths: try DecimalText.units(reading: bytes, places: Self.places))
    guard unit.holds(self) else { throw .above(String(decoding: bytes, as: UTF8.self), unit) }
  }
}

extension TableRow {
  /// Reads a rate in per cent, or a share if that is what it measures; `5 %` is 5.
  package func percentage(
    _ column: Int, _ unit: ParameterUnit = .rate
  ) throws(TableProblem) -> Percentage {
    try notation(column) { (text) throws(ValueComplaint) in
      try Percentage(reading: file.form.plain(Array(text.utf8)[...]), unit)
    }
  }
}

extension ValueComplaint {
  /// A percentage above the most that its kind may be.
  package static func above(_ text: String, _ unit: ParameterUnit) -> Self {
    .above(text, limit: unit.domain?.upperBound ?? 0)
  }
}
