/// A rate that is applied, and the duty it comes to.
public struct AppliedRate: Sendable {
  /// The scheme whose rate it is; `nil` if it cannot be told which is lower.
  public let scheme: SchemeID?
  /// The rate as a schedule gives it, if it is one rate.
  public let rate: DutyRate?
  /// The least and the most that it can be, ad valorem.
  public let bounds: Bounds<Percentage>?
  /// The rate of the line, and another, if it cannot be told which of the two is lower.
  private let line: LineRate
  private let other: LineRate?

  /// Makes the applied rate of a line's rate.
  public init(_ scheme: SchemeID, _ rate: LineRate) {
    self.scheme = scheme
    self.rate = rate.rate
    bounds = rate.bounds
    line = rate
    other = nil
  }

  private init(lowerOf line: LineRate, _ other: LineRate) {
    scheme = nil
    rate = nil
    let most = [line.bounds?.high, other.bounds?.high].compactMap { $0 }.min()
    bounds = most.map { Bounds(min(line.leastAdValorem, other.leastAdValorem), $0) }
    self.line = line
    self.other = other
  }

  /// The lower of a preference and the MFN rate: a preference is a right, not a duty.
  ///
  /// Rates are compared as such, and by the duty that they come to on the quantities that are said. Where neither
  /// tells which is lower, it is not told.
  public static func lower(
    _ scheme: SchemeID, _ preference: LineRate, mfn: LineRate, on base: DutyBase
  ) -> Self {
    let preferred = Self(scheme, preference)
    let general = Self(.mfn, mfn)
    if preference.isGranted == .notMet { return general }
    // Of an MFN rate that is not held nothing is said: the preference is what is known.
    if mfn.rate == nil, mfn.bounds == nil, preference.rate != nil || preference.bounds != nil {
      return preferred
    }
    if preference.isNeverAbove(mfn) || preference.isShareOfMFN { return preferred }
    if mfn.isNeverAbove(preference) { return general }
    if !base.quantities.isEmpty {
      let (own, others) = (preferred.span(on: base), general.span(on: base))
      if let most = own.high, most <= others.low { return preferred }
      if let most = others.high, most <= own.low { return general }
    }
    return Self(lowerOf: preference, mfn)
  }

  /// Whether it comes to less than another, whatever is not known.
  fileprivate func isBelow(_ other: Self, on base: DutyBase) -> Bool {
    if let bounds, bounds.high < other.leastAdValorem { return true }
    guard !base.quantities.isEmpty, let most = span(on: base).high else { return false }
    return most < other.span(on: base).low
  }

  private var leastAdValorem: Percentage {
    other.map { min($0.leastAdValorem, line.leastAdValorem) } ?? line.leastAdValorem
  }

  private func span(on base: DutyBase) -> DutySpan {
    let own = base.span(line)
    return other.map { DutySpan.pick(.lowest, of: [own, base.span($0)]) } ?? own
  }

  /// The duty that the rate comes to, rounded to the smallest unit of the currency.
  ///
  /// - Returns: The least and the most that it can be; `nil` if no most is known or it is too large.
  public func duty(on base: DutyBase) -> Bounds<Int64>? { span(on: base).bounds }

  /// The least that the rate comes to, where ``duty(on:)`` knows no number; `nil` if that is not above nought.
  public func leastDuty(on base: DutyBase) -> Int64? {
    let span = span(on: base)
    return span.high == nil && span.low > 0 ? span.low : nil
  }

  /// What is not said without which the duty is not known, or not exactly.
  public func lacks(on base: DutyBase) -> [DutyLack] {
    [line, other].compactMap { $0 }.flatMap { line in
      (line.rate == nil && line.lineCount > 1 ? [.tariffLine] : [])
        + line.rates.flatMap { base.lacks($0) }
    }.once
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
    guard let own = applied, let others = other.applied else { return false }
    return own.isBelow(others, on: base)
  }
}
