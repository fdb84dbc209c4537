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
    guard let cut = percentage(rounding: .down) else { return description }
    return isExactPercentage ? cut.description : cut.description + "..."
  }
}
