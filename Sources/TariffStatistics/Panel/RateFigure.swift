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

  /// Makes a figure.
  public init(
    _ value: Percentage?, within bounds: Bounds<Percentage>?, kind: DutyRate.Kind,
    isEquivalent: Bool = false
  ) {
    self.value = value
    self.bounds = value.map { Bounds($0) } ?? bounds
    self.kind = kind
    self.isEquivalent = isEquivalent
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
  /// Parts that all shut out some origins, and have one rate for the others, are one rate; other cells of several
  /// parts have bounds and no number. Equivalents are rounded half up to a millionth of a percent.
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
    let rate = origin.map { self.rate(for: $0) } ?? self
    let bounds = rate.adValoremBounds(mfn: mfn)
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
      let equivalent = unitValue.flatMap { rate.adValoremEquivalent(at: $0, exchange) }
      return RateFigure(
        bounds?.exact ?? equivalent, within: bounds, kind: rate.kind,
        isEquivalent: bounds == nil && equivalent != nil)
    default:
      return RateFigure(nil, within: bounds, kind: rate.kind)
    }
  }

  /// Whether it is of parts that all shut out some origins.
  private var isOfOneForm: Bool {
    guard case .byPart(let parts) = self else { return false }
    return parts.allSatisfy { $0.kind == .excluding }
  }

  /// The ad valorem equivalent of a specific duty, or of several duties together.
  private func adValoremEquivalent(
    at unitValue: UnitValue, _ exchange: [ExchangeRate]
  ) -> Percentage? {
    switch self {
    case .adValorem(let rate): return rate
    case .specific(let duty):
      return duty.adValoremEquivalent(at: unitValue, exchange: exchange, rounding: .halfUp)
    case .compound(let duties):
      let parts = duties.compactMap { $0.adValoremEquivalent(at: unitValue, exchange) }
      return parts.count == duties.count ? parts.reduce(.zero, +) : nil
    case .compared(let comparison, let duties):
      let parts = duties.compactMap { $0.adValoremEquivalent(at: unitValue, exchange) }
      guard parts.count == duties.count else { return nil }
      return comparison == .highest ? parts.max() : parts.min()
    default: return nil
    }
  }
}
