public import TariffLaw

extension Bounds<Percentage> {
  /// The percentage, or its bounds: `25`, `0 to 40`.
  public var text: String {
    exact?.description ?? "\(low) to \(high)"
  }
}

extension Bounds<ExactFraction> {
  /// The share in per cent, or its bounds, cut at six places so that none reads higher than it is.
  public var percentText: String {
    exact?.percentText ?? "\(low.percentText) to \(high.percentText)"
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
}

extension Bounds<Day> {
  /// The day, or the first and the last that it can be.
  public var words: String { exact?.description ?? "\(low) to \(high)" }
}
