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
    return (times(scale, rounding: rounding) ?? longUnits(places: max(0, places), rounding))
      .flatMap(Int64.init(exactly:))
      .map { DecimalText.text($0, places: max(0, places), isShortest: false) }
  }

  /// The value in units of the last place by long division, for parts that are too large to be multiplied.
  private func longUnits(places: Int, _ rounding: Rounding) -> Int128? {
    let below = UInt128(denominator)
    var (units, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: below)
    for _ in 0..<places {
      var (digit, left): (UInt128, UInt128) = (0, 0)
      for _ in 0..<10 {
        left += rest
        if left >= below { (digit, left) = (digit + 1, left - below) }
      }
      let (tenfold, isLost) = units.multipliedReportingOverflow(by: 10)
      guard !isLost else { return nil }
      (units, rest) = (tenfold + digit, left)
    }
    guard let whole = Int64(exactly: units) else { return nil }
    // What is left matters only as nothing, less than a half, a half or more.
    let (half, quarters): (UInt128, Int128) = (below - rest, 4)
    let part: Int128 = rest == 0 ? 0 : rest < half ? 1 : rest == half ? 2 : 3
    let dividend = Int128(whole) * quarters + part
    return rounding.quotient(numerator < 0 ? -dividend : dividend, by: quarters)
  }
}
