/// What a scheme or an act grants: a margin of preference or a rate, each perhaps within bounds.
///
/// A margin is a share of the MFN rate and not a number of points: it follows that rate, and nothing is rounded;
/// 45 per cent less a quarter is 33.75. Source: PTA margin of preference.
public enum Benefit: Hashable, Sendable {
  /// The share of the MFN rate taken off, from the least to the most.
  case margin(least: Percentage, most: Percentage)
  /// The rate, from the least to the most.
  case rate(least: Percentage, most: Percentage)

  /// The rate that it comes to, as far as the MFN rate is known or not needed.
  public func bounds(mfn: Bounds<Percentage>?) -> Bounds<Percentage>? {
    switch self {
    case .rate(let least, let most): return Bounds(least, most)
    case .margin(let least, let most):
      let dearest = DutyRate.relativeToMFN(.whole - least).adValoremBounds(mfn: mfn)
      let cheapest = DutyRate.relativeToMFN(.whole - most).adValoremBounds(mfn: mfn)
      guard let dearest, let cheapest else { return nil }
      return Bounds(cheapest.low, dearest.high)
    }
  }

  /// The rate as one, if it is.
  public var rate: DutyRate? {
    switch self {
    case .rate(let least, let most): least == most ? .adValorem(least) : nil
    case .margin(let least, let most):
      least == most ? .relativeToMFN(.whole - least) : nil
    }
  }
}
