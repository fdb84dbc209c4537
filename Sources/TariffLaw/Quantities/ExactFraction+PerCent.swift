extension ExactFraction {
  /// The share in per cent as a decimal, cut at six places, so that it never reads higher than it is.
  public var percentFigure: String {
    cutPercentage?.cut.description ?? description
  }

  /// The share in per cent cut to a millionth of a percent, and whether nothing was cut off.
  package var cutPercentage: (cut: Percentage, isExact: Bool)? {
    let (product, isLost) = numerator.multipliedReportingOverflow(
      by: Int128(Percentage.whole.millionths))
    guard !isLost else { return nil }
    let quotient = Rounding.down.quotient(product, by: denominator)
    guard let millionths = Int64(exactly: quotient) else { return nil }
    return (Percentage(millionths: millionths), quotient &* denominator == product)
  }
}
