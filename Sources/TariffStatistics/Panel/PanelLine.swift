public import TariffLaw

/// What goods of one tariff line and origin pay: the MFN rate, the best preference, and what is applied.
public struct PanelLine: Sendable {
  /// The code.
  public let code: HSCode
  /// The MFN rate.
  public let mfn: RateFigure
  /// The lowest preferential rate that is a number, with its scheme; of equal ones the first scheme by name.
  public let preference: (rate: Percentage, scheme: SchemeID)?
  /// What the best cell is; of goods without any preference, that there is none.
  public let preferenceKind: DutyRate.Kind
  /// The least and the most that is applied, if that is known.
  public let bounds: Bounds<Percentage>?

  /// What is applied: the lower of preference and MFN rate, whichever are numbers.
  public var applied: Percentage? {
    guard let preference else { return mfn.value ?? bounds?.exact }
    return mfn.value.map { min($0, preference.rate) } ?? preference.rate
  }

  /// The scheme by which goods pay less than MFN, or MFN itself.
  public var appliedScheme: SchemeID {
    guard let preference else { return .mfn }
    return mfn.value.map { preference.rate < $0 } ?? true ? preference.scheme : .mfn
  }

  /// How many points less than MFN is applied, never less than none; nil if one of them is no number.
  public var margin: Percentage? {
    guard let general = mfn.value, let applied else { return nil }
    return general - applied
  }
}
