public import TariffLaw

/// What goods of one tariff line and origin pay: the MFN rate, the best preference, and what is applied.
public struct PanelLine: Sendable {
  /// The code.
  public let code: HSCode
  /// The MFN rate.
  public let mfn: RateFigure
  /// The lowest preferential rate with its scheme, if it is a number and no other preference can be lower; of equal ones
  /// the first scheme by name.
  public let preference: (rate: Percentage, scheme: SchemeID)?
  /// What stands for the best preference.
  public let preferenceKind: PreferenceKind
  /// How well the MFN rate is known; nil if it is no number.
  public let mfnEvidence: Evidence?
  /// How well the best preference is known; nil if it is no number.
  public let preferenceEvidence: Evidence?
  /// The least and the most that is applied, if that is known.
  public let bounds: Bounds<Percentage>?

  /// What stands for the best preference of a line.
  public enum PreferenceKind: Equatable, Sendable {
    /// A cell of a schedule; of goods without any preference, that there is none.
    case cell(DutyRate.Kind)
    /// No cell that is held: an agreement with the exporter may have a lower rate, and its schedule is not held.
    case notHeld

    /// The word for it in data.
    public var word: String {
      switch self {
      case .cell(let kind): kind.rawValue
      case .notHeld: "not_held"
      }
    }
  }

  /// What is applied: the lower of preference and MFN rate; nil where another preference, or an MFN rate of no number, can
  /// be lower.
  public var applied: Percentage? {
    if let preference {
      // An MFN rate of no number may be the lower one.
      return mfn.value.map { min($0, preference.rate) } ?? bounds?.exact
    }
    return preferenceKind == .cell(.noPreference) ? mfn.value ?? bounds?.exact : bounds?.exact
  }

  /// How well what is applied is known: as the rate that it is, and derived where bounds alone give it; nil if it is no
  /// number.
  public var appliedEvidence: Evidence? {
    guard applied != nil else { return nil }
    if preference != nil, mfn.value != nil, appliedScheme != .mfn { return preferenceEvidence }
    if mfn.value != nil, appliedScheme == .mfn { return mfnEvidence }
    return max(preferenceEvidence ?? .derived, .derived)
  }

  /// Whether what is applied has no number since rates are not held.
  public var isOpen: Bool { preferenceKind == .notHeld && mfn.value != nil && applied == nil }

  /// The scheme by which goods pay less than MFN, or MFN itself.
  ///
  /// Of parts of a line that all give one rate, without being of one form, it is the one that has them.
  public var appliedScheme: SchemeID {
    guard let preference else {
      guard let ceiling, let applied, ceiling.rate == applied else { return .mfn }
      return mfn.value.map { applied < $0 } ?? true ? ceiling.scheme : .mfn
    }
    return isPreferenceLower ? preference.scheme : .mfn
  }

  /// Whether the preference is below an MFN rate of one number, or stands beside one of none.
  private var isPreferenceLower: Bool {
    guard let preference else { return false }
    return mfn.value.map {
      RateFigure.isLower(preference.rate, preferenceRest, than: $0, mfn.rest)
    } ?? true
  }

  /// What the best preference in full is above its millionths.
  private let preferenceRest: ExactFraction?

  /// A figure of the line in per cent, without any rounding; nil if it is no number, or cannot be held.
  public func exact(_ figure: PanelGroup.Figure) -> ExactFraction? {
    value(of: figure).flatMap { value in
      rest(of: figure).map { value.inPerCent.adding($0) } ?? value.inPerCent
    }
  }

  /// What a figure in full is above the one that is rounded to a millionth; nil if it is that number.
  func rest(of figure: PanelGroup.Figure) -> ExactFraction? {
    guard isInFractions, value(of: figure) != nil else { return nil }
    switch figure {
    case .mfn: return mfn.rest
    case .preference: return preferenceRest
    case .applied: return appliedRest
    case .margin, .belowMFN:
      let difference = (mfn.rest ?? ExactFraction(0)).subtracting(appliedRest ?? ExactFraction(0))
      return difference.flatMap { $0.numerator == 0 ? nil : $0 }
    case .low, .high: return nil
    }
  }

  /// Whether some number of it is no whole number of millionths, as ad valorem equivalents are.
  public var isInFractions: Bool { mfn.rest != nil || preferenceRest != nil }

  private var appliedRest: ExactFraction? {
    guard let preference else { return mfn.value == applied ? mfn.rest : nil }
    if mfn.value != nil { return isPreferenceLower ? preferenceRest : mfn.rest }
    return applied == preference.rate ? preferenceRest : nil
  }

  /// The lowest of the highest that preferences may be, with its scheme, where none of them has a number.
  private let ceiling: (rate: Percentage, scheme: SchemeID)?

  /// How many points the preference is below MFN, never less than none; nil if one of them is no number.
  public var margin: Percentage? {
    preference == nil ? nil : belowMFN
  }

  /// How many points less than MFN is applied, none without a preference; nil if one of them is no number.
  public var belowMFN: Percentage? {
    guard let general = mfn.value, let applied else { return nil }
    return general - applied
  }

  /// Sets the best preference of a line beside its MFN rate.
  init(_ code: HSCode, mfn: RateFigure, _ evidence: Evidence, _ best: BestPreference) {
    self.code = code
    self.mfn = mfn
    mfnEvidence = mfn.value.map { _ in mfn.isEquivalent ? max(evidence, .derived) : evidence }
    preferenceEvidence = best.evidence
    preferenceRest = best.rest
    preference = best.settled
    preferenceKind = best.kind
    ceiling = preference == nil ? best.ceiling : nil
    bounds = Self.bounds(mfn.bounds, best)
  }

  /// From the lowest that any rate may be, up to the lowest of the highest.
  private static func bounds(
    _ mfn: Bounds<Percentage>?, _ best: BestPreference
  ) -> Bounds<Percentage>? {
    guard let high = [mfn?.high, best.bounds?.high].compactMap(\.self).min() else { return nil }
    let low = [mfn?.low, best.bounds?.low].compactMap(\.self).min() ?? .zero
    return Bounds(best.isOpenBelow || mfn == nil ? .zero : min(low, high), high)
  }
}
