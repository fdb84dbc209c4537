extension DutyRate {
  /// The kind of a rate, for counts that keep unlike things apart.
  ///
  /// A rate that has parts, origins or exclusions counts by its outermost form: `0 | 5` is by part,
  /// `2.5 ; MX: 5` by origin.
  public enum Kind: String, Sendable, CaseIterable {
    /// Ad valorem, nought per cent.
    case zero = "ad_valorem_zero"
    /// Ad valorem, above nought.
    case aboveZero = "ad_valorem_above_zero"
    /// An amount for each unit.
    case specific
    /// Several duties together.
    case compound
    /// The highest of several duties, or the lowest.
    case compared
    /// Changed on a day that is not known.
    case changing
    /// A tariff-rate quota.
    case quota
    /// Set by another text.
    case byReference = "by_reference"
    /// A share of the MFN rate.
    case relativeToMFN = "relative_to_mfn"
    /// Rates of parts of a line.
    case byPart = "by_part"
    /// Other rates for named origins.
    case byOrigin = "by_origin"
    /// Another rate where a condition is met.
    case conditional = "on_condition"
    /// Named origins shut out.
    case excluding = "excluding_origins"
    /// No preference on the line.
    case noPreference = "none"
    /// Offered to nobody.
    case notOffered = "not_offered"
  }

  /// The kind of the rate.
  public var kind: Kind {
    switch self {
    case .adValorem(.zero): .zero
    case .adValorem: .aboveZero
    case .specific: .specific
    case .compound: .compound
    case .compared: .compared
    case .changing: .changing
    case .quota: .quota
    case .byReference: .byReference
    case .relativeToMFN: .relativeToMFN
    case .byPart: .byPart
    case .byOrigin: .byOrigin
    case .conditional: .conditional
    case .excluding: .excluding
    case .noPreference: .noPreference
    case .notOffered: .notOffered
    }
  }
}
