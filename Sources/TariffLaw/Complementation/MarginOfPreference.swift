/// A margin of preference: the share of the MFN rate that is taken off it.
///
/// It follows the MFN rate, and nothing is rounded: 45 per cent less a quarter is 33.75. It is a share and
/// not a number of points. Source: PTA margin of preference.
public struct MarginOfPreference: Hashable, Sendable {
  /// The share that is taken off.
  public let share: Percentage

  /// Makes a margin; `nil` if it takes off more than there is.
  public init?(_ share: Percentage) {
    guard share >= .zero, share <= .whole else { return nil }
    self.share = share
  }

  /// The rate as a share of the MFN rate.
  public var rate: DutyRate { .relativeToMFN(Percentage.whole - share) }

  /// The rate that an MFN rate comes to; bounds around it where it has more than six decimals.
  public func rate(mfn: Percentage) -> Bounds<Percentage>? {
    rate.adValoremBounds(mfn: Bounds(mfn))
  }
}

/// What a scheme or an act grants: a margin of preference or a rate, each perhaps within bounds.
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
