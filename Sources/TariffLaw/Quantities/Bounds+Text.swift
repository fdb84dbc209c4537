extension Bounds<Percentage> {
  /// The percentage, or its bounds: `25`, `0 to 40`.
  public var text: String {
    exact?.description ?? "\(low) to \(high)"
  }
}

extension Bounds<ExactFraction> {
  /// The share in per cent to two places, or its bounds, cut so that none reads higher than it is.
  public var percentText: String {
    func text(_ share: ExactFraction) -> String {
      share.percentText
    }
    return exact.map(text) ?? "\(text(low)) to \(text(high))"
  }
}

extension ExactFraction {
  /// The share in per cent, exactly where six places suffice, else cut at six places with `...`.
  ///
  /// A share just below a threshold is never printed as the threshold.
  public var percentText: String {
    guard let (cut, isExact) = cutPercentage else { return description }
    return isExact ? cut.description : cut.description + "..."
  }

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
