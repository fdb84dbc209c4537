public import TariffLaw

/// What is known of a rate as a share of the customs value: its number, or within what it lies.
public struct RateFigure: Equatable, Sendable {
  /// The rate, if it is one number.
  public let value: Percentage?
  /// The least and the most that it can be, if that is known.
  public let bounds: Bounds<Percentage>?
  /// What the cell is, for goods of the origin.
  public let kind: DutyRate.Kind
  /// Whether the number is the ad valorem equivalent of a specific duty.
  public let isEquivalent: Bool
  /// What the number in full is above the one that is rounded to a millionth, in per cent; nil if it is that number.
  let rest: ExactFraction?

  /// Makes a figure.
  public init(
    _ value: Percentage?, within bounds: Bounds<Percentage>?, kind: DutyRate.Kind,
    isEquivalent: Bool = false
  ) {
    self.init(value, within: bounds, kind: kind, isEquivalent: isEquivalent, rest: nil)
  }

  private init(
    _ value: Percentage?, within bounds: Bounds<Percentage>?, kind: DutyRate.Kind,
    isEquivalent: Bool, rest: ExactFraction?
  ) {
    self.value = value
    self.bounds = value.map { Bounds($0) } ?? bounds
    self.kind = kind
    self.isEquivalent = isEquivalent
    self.rest = rest
  }

  /// Makes a figure of an ad valorem equivalent in per cent; nil if it is too large for a rate.
  fileprivate init?(equivalent: ExactFraction, kind: DutyRate.Kind) {
    guard
      let millionths = equivalent.times(Int128(Percentage.unit), rounding: .halfUp)
        .flatMap(Int64.init(exactly:))
    else { return nil }
    let rounded = Percentage(millionths: millionths)
    let rest = equivalent.subtracting(rounded.inPerCent)
    self.init(
      rounded, within: nil, kind: kind, isEquivalent: true,
      rest: rest.flatMap { $0.numerator == 0 ? nil : $0 })
  }

  /// Whether one number is below another, each with what it is in full above its millionths.
  static func isLower(
    _ one: Percentage, _ rest: ExactFraction?, than other: Percentage, _ otherRest: ExactFraction?
  ) -> Bool {
    guard one == other, rest != nil || otherRest != nil else { return one < other }
    return rest ?? ExactFraction(0) < otherRest ?? ExactFraction(0)
  }

  /// Whether the cell grants anything; a line that is offered to nobody, or not to the origin, does not.
  public var isGranted: Bool { kind != .noPreference && kind != .notOffered }

  /// Which rate of a tariff-rate quota counts.
  public enum QuotaReading: String, Sendable, CaseIterable {
    /// None: the line has no number, and lies between the two.
    case open
    /// The rate within the quota.
    case inQuota = "in"
    /// The rate beyond it.
    case outOfQuota = "out"
  }
}

extension DutyRate {
  /// What is known of the rate as a number, for goods of an origin.
  ///
  /// Parts of a line that all have one rate for the origin are one rate; those that differ have bounds and no number, and
  /// so have those of which some alone shut out origins, though the bounds may be one. A part without preference pays MFN.
  /// Equivalents are exact, and rounded half up to a millionth of a percent where they bound what is not known.
  ///
  /// - Parameters:
  ///   - origin: Where the goods come from; without one, cells that depend on it have no number.
  ///   - mfn: The bounds of the MFN rate, for rates that are relative to it.
  ///   - quota: Which rate of a quota counts.
  ///   - unitValue: What a unit of the good is worth.
  ///   - exchange: Rates of exchange for unit values in another currency than the duty's.
  /// - Returns: The figure.
  public func figure(
    for origin: Country? = nil, mfn: Bounds<Percentage>? = nil,
    quota: RateFigure.QuotaReading = .open, unitValue: UnitValue? = nil,
    exchange: [ExchangeRate] = []
  ) -> RateFigure {
    let own = origin.map { self.rate(for: $0) } ?? self
    let rate = isOfOneForm ? own.withoutEqualParts : own
    let bounds = rate.boundsOfParts(mfn: mfn)
    switch rate {
    case .adValorem(let percentage):
      return RateFigure(percentage, within: nil, kind: rate.kind)
    case .quota(let inQuota, let outOfQuota):
      let value: Percentage? =
        switch quota {
        case .open: bounds?.exact
        case .inQuota: inQuota
        case .outOfQuota: outOfQuota
        }
      return RateFigure(value, within: bounds, kind: rate.kind)
    case .relativeToMFN:
      return RateFigure(bounds?.exact, within: bounds, kind: rate.kind)
    case .byPart:
      return RateFigure(isOfOneForm ? bounds?.exact : nil, within: bounds, kind: rate.kind)
    case .specific, .compound, .compared:
      if bounds?.exact == nil,
        let equivalent = unitValue.flatMap({ rate.adValoremEquivalent(at: $0, exchange) }),
        let figure = RateFigure(equivalent: equivalent, kind: rate.kind)
      {
        return figure
      }
      return RateFigure(bounds?.exact, within: bounds, kind: rate.kind)
    default:
      return RateFigure(nil, within: bounds, kind: rate.kind)
    }
  }

  /// Whether all its parts shut out origins, or none does.
  private var isOfOneForm: Bool {
    guard case .byPart(let parts) = self else { return true }
    return Set(parts.map { $0.kind == .excluding }).count == 1
  }

  /// The one rate of parts that all have it; other cells as they are.
  private var withoutEqualParts: DutyRate {
    guard case .byPart(let parts) = self, let first = parts.first,
      parts.allSatisfy({ $0 == first })
    else { return self }
    return first
  }

  /// The bounds of its parts, of which one without preference pays MFN; of other cells their bounds.
  private func boundsOfParts(mfn: Bounds<Percentage>?) -> Bounds<Percentage>? {
    guard case .byPart(let parts) = self else { return adValoremBounds(mfn: mfn) }
    let known = parts.compactMap {
      $0.isOfMFN ? mfn : $0.adValoremBounds(mfn: mfn)
    }
    guard known.count == parts.count, let first = known.first else { return nil }
    return known.dropFirst().reduce(first) { $0.union($1) }
  }

  /// Whether goods pay MFN, whatever it is.
  private var isOfMFN: Bool { self == .noPreference || self == .notOffered }

  /// Whether what is known of it depends on what is known of the MFN rate.
  var dependsOnMFN: Bool {
    switch self {
    case .relativeToMFN: true
    case .byPart(let parts): parts.contains { $0.isOfMFN || $0.dependsOnMFN }
    default: false
    }
  }

  /// The ad valorem equivalent of a specific duty, or of several duties together, in per cent.
  private func adValoremEquivalent(
    at unitValue: UnitValue, _ exchange: [ExchangeRate]
  ) -> ExactFraction? {
    switch self {
    case .adValorem(let rate): return rate.inPerCent
    case .specific(let duty):
      return duty.adValoremEquivalent(at: unitValue, exchange: exchange)
    case .compound(let duties):
      let parts = duties.compactMap { $0.adValoremEquivalent(at: unitValue, exchange) }
      return parts.count == duties.count ? ExactFraction.sum(parts) : nil
    case .compared(let comparison, let duties):
      let parts = duties.compactMap { $0.adValoremEquivalent(at: unitValue, exchange) }
      guard parts.count == duties.count else { return nil }
      return comparison == .highest ? parts.max() : parts.min()
    default: return nil
    }
  }
}
