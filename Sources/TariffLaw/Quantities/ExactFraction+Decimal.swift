extension ExactFraction {
  /// Prints the value with a fixed number of decimal places: `0.048128`.
  ///
  /// - Parameters:
  ///   - places: How many places follow the point, 0 or more.
  ///   - rounding: What becomes of the rest.
  /// - Returns: `nil` if the value in units of the last place cannot be held.
  public func decimal(places: Int, rounding: Rounding) -> String? {
    var scale: Int128 = 1
    for _ in 0..<max(0, places) {
      let (tenfold, isLost) = scale.multipliedReportingOverflow(by: 10)
      guard !isLost else { return nil }
      scale = tenfold
    }
    return times(scale, rounding: rounding).flatMap(Int64.init(exactly:))
      .map { DecimalText.text($0, places: max(0, places), isShortest: false) }
  }
}
