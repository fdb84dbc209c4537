/// A rate that is applied, and the duty it comes to.
public struct AppliedRate: Sendable {
  /// The scheme whose rate it is; `nil` if it cannot be told which is lower.
  public let scheme: SchemeID?
  /// The rate as a schedule gives it, if it is one rate.
  public let rate: DutyRate?
  /// The least and the most that it can be, ad valorem.
  public let bounds: Bounds<Percentage>?

  /// Makes the applied rate of a line's rate.
  public init(_ scheme: SchemeID, _ rate: LineRate) {
    self.scheme = scheme
    self.rate = rate.rate
    bounds = rate.bounds
  }

  private init(undecidedBetween low: Bounds<Percentage>, _ high: Bounds<Percentage>) {
    scheme = nil
    rate = nil
    bounds = Bounds(min(low.low, high.low), min(low.high, high.high))
  }

  /// A rate of which only the most is known: the MFN rate, which no claimant need pass by.
  private init(atMost general: Self) {
    scheme = nil
    rate = nil
    bounds = general.bounds.map { Bounds(.zero, $0.high) }
  }

  /// The lower of a preference and the MFN rate: a preference is a right, not a duty.
  ///
  /// Ad valorem rates are compared as rates, others by the duty that they come to.
  public static func lower(
    _ scheme: SchemeID, _ preference: LineRate, mfn: LineRate, on base: DutyBase
  ) -> Self {
    let preferred = Self(scheme, preference)
    let general = Self(.mfn, mfn)
    if preference.isGranted == .notMet { return general }
    if preferred.rate == nil, preferred.bounds == nil {
      return Self(atMost: general)
    }
    if let own = preferred.bounds, let others = general.bounds {
      if own.high <= others.low { return preferred }
      if others.high <= own.low { return general }
      return Self(undecidedBetween: own, others)
    }
    if let own = preferred.duty(on: base), let others = general.duty(on: base) {
      return others.high < own.low ? general : preferred
    }
    if let rate = preferred.rate, let others = general.bounds, others.high < rate.leastAdValorem {
      return general
    }
    return preferred
  }

  /// The duty that the rate comes to, rounded to the smallest unit of the currency.
  ///
  /// - Returns: The least and the most that it can be; `nil` if no number is known or it is too large.
  public func duty(on base: DutyBase) -> Bounds<Int64>? {
    if let bounds { return base.duty(bounds) }
    return rate.flatMap(base.duty)
  }

  /// The least that the rate comes to, where ``duty(on:)`` knows no number; `nil` if that is not above nought.
  public func leastDuty(on base: DutyBase) -> Int64? {
    guard duty(on: base) == nil, let rate, let least = base.leastDuty(rate), least > 0 else {
      return nil
    }
    return least
  }

  /// The duty as an exact share of the customs value: the ad valorem equivalent.
  public func adValoremEquivalent(on base: DutyBase) -> ExactFraction? {
    guard let value = base.value, value.units > ExactFraction(0), let duty = duty(on: base)?.exact
    else {
      return nil
    }
    return ExactFraction(Int128(duty)).divided(by: value.units)
  }
}

extension Ruling {
  /// The rate that applies if the preference is due.
  public var rateIfMet: AppliedRate {
    preferential.map { AppliedRate.lower(scheme, $0, mfn: mfn, on: base) } ?? AppliedRate(.mfn, mfn)
  }

  /// The rate that applies if it is not.
  public var rateIfNotMet: AppliedRate { AppliedRate(.mfn, mfn) }

  /// The rate that applies, if the verdict settles it.
  public var applied: AppliedRate? {
    switch verdict {
    case .eligible: rateIfMet
    case .ineligible: rateIfNotMet
    case .undetermined: nil
    }
  }

  /// How many points the preference lies below the MFN rate; below zero if it lies above.
  public var margin: Bounds<Percentage>? {
    guard let preferred = preferential?.bounds, let general = mfn.bounds else { return nil }
    return Bounds(general.low - preferred.high, general.high - preferred.low)
  }
}

extension Ruling {
  /// Whether this ruling serves the claimant better: an earlier verdict, then a lower rate.
  public func isBetter(than other: Ruling) -> Bool {
    let order: [Verdict] = [.eligible, .undetermined, .ineligible]
    let rank = order.firstIndex(of: verdict) ?? 0
    let otherRank = order.firstIndex(of: other.verdict) ?? 0
    guard rank == otherRank else { return rank < otherRank }
    guard let own = applied?.bounds, let others = other.applied?.bounds else { return false }
    return own.high < others.low
  }
}
