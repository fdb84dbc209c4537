extension DutyRate {
  /// The least and the most that the rate can be as a share of the customs value.
  ///
  /// At most five per cent, for `min(5, 3.00 THB/kilogram)`: a duty by quantity is at least nought.
  ///
  /// - Parameter mfn: The bounds of the MFN rate, for rates that are relative to it.
  /// - Returns: `nil` if no most is known: specific duties, rates by reference, no preference.
  public func adValoremBounds(mfn: Bounds<Percentage>? = nil) -> Bounds<Percentage>? {
    if case .adValorem(let rate) = self { return Bounds(rate) }
    return mostAdValorem(mfn: mfn).map { Bounds(leastAdValorem(mfn: mfn), $0) }
  }

  /// The least that the rate can be as a share of the customs value, where the most may not be known.
  ///
  /// Five per cent, for `max(5, 3.00 THB/kilogram)`.
  public var leastAdValorem: Percentage { leastAdValorem(mfn: nil) }

  private func leastAdValorem(mfn: Bounds<Percentage>?) -> Percentage {
    switch self {
    case .adValorem(let rate): return rate
    case .quota(let inQuota, let outOfQuota): return min(inQuota, outOfQuota)
    case .relativeToMFN(let share):
      return mfn.flatMap { Self.share(share, of: $0.low, rounding: .down) } ?? .zero
    case .compound(let duties):
      return duties.map { $0.leastAdValorem(mfn: mfn) }.reduce(.zero, +)
    case .compared(.highest, let duties):
      return duties.map { $0.leastAdValorem(mfn: mfn) }.max() ?? .zero
    case .compared(.lowest, let duties):
      return duties.map { $0.leastAdValorem(mfn: mfn) }.min() ?? .zero
    case .specific, .byReference, .byOrigin, .excluding, .noPreference, .notOffered: return .zero
    case .byPart, .changing, .conditional:
      return possibilities.map { $0.leastAdValorem(mfn: mfn) }.min() ?? .zero
    }
  }

  /// The most that it can be; `nil` if that is not known.
  private func mostAdValorem(mfn: Bounds<Percentage>?) -> Percentage? {
    func known(_ rates: [DutyRate]) -> [Percentage] {
      rates.compactMap { $0.mostAdValorem(mfn: mfn) }
    }
    func all(_ rates: [DutyRate]) -> [Percentage]? {
      let known = known(rates)
      return known.count == rates.count ? known : nil
    }
    switch self {
    case .adValorem(let rate): return rate
    case .quota(let inQuota, let outOfQuota): return max(inQuota, outOfQuota)
    case .relativeToMFN(let share):
      return mfn.flatMap { Self.share(share, of: $0.high, rounding: .up) }
    case .compound(let duties): return all(duties)?.reduce(.zero, +)
    case .compared(.highest, let duties): return all(duties)?.max()
    case .compared(.lowest, let duties): return known(duties).min()
    case .specific, .byReference, .byOrigin, .excluding, .noPreference, .notOffered: return nil
    case .byPart, .changing, .conditional: return all(possibilities)?.max()
    }
  }

  /// The rates of which one is charged, and it is not known which: of parts, before and after a day, on conditions.
  ///
  /// A rate that is one has itself alone.
  var possibilities: [DutyRate] {
    switch self {
    case .byPart(let parts): parts
    case .changing(let before, let after): [before, after]
    case .conditional(let rate, let others): [rate] + others.map { $0.rate }
    default: [self]
    }
  }

  private static func share(
    _ share: Percentage, of rate: Percentage, rounding: Rounding
  ) -> Percentage? {
    share.fraction.times(Int128(rate.millionths), rounding: rounding)
      .flatMap { Int64(exactly: $0) }.map { Percentage(millionths: $0) }
  }
}
