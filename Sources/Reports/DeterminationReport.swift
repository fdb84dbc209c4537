public import TariffLaw

/// The figures of a determination as every report prints them, made once.
public struct DeterminationReport: Sendable {
  /// The determination.
  public let determination: Determination
  /// The SHA-256 of the files it rests on, by file, where wanted.
  public let hashes: [String: String]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - determination: The answer to report.
  ///   - hashes: The SHA-256 of each schedule's file, by its name below the folder of schedules.
  public init(_ determination: Determination, hashes: [String: String] = [:]) {
    self.determination = determination
    self.hashes = hashes
  }

  var claim: Claim { determination.claim }
  var ruling: Ruling { determination.ruling }

  /// The duty that a rate comes to, if the value is known.
  func duty(_ rate: AppliedRate?) -> Bounds<Int64>? {
    guard let rate, let value = claim.customsValue else { return nil }
    return rate.duty(on: value, rounding: ruling.rounding)
  }

  /// An amount of the claim's currency.
  func amount(_ minorUnits: Int64) -> String {
    Money(minorUnits: minorUnits, claim.currency).amount
  }

  /// The duty saved, if both duties are known; with bounds, the least and the most.
  var saving: Bounds<Int64>? {
    guard let applied = duty(ruling.applied), let general = duty(ruling.rateIfNotMet) else {
      return nil
    }
    if applied == general { return Bounds(0) }
    return Bounds(
      general.low - applied.high, max(general.high - applied.low, general.low - applied.high))
  }

  /// The margin as a share of the MFN rate, exact; `nil` if MFN is nought or not known.
  var marginShare: ExactFraction? {
    guard let points = ruling.margin?.exact, let general = ruling.mfn.bounds?.exact,
      general > .zero
    else { return nil }
    return ExactFraction(Int128(points.millionths), over: Int128(general.millionths))
  }

  /// What box 8 of Form D shows: the percentage cut to a whole number, or the criteria.
  var box8: String? {
    guard let origin = ruling.origin, !origin.criteria.isEmpty else { return nil }
    let parts = origin.criteria.map { criterion -> String? in
      guard criterion == .regionalValueContent || criterion == .partialCumulation else {
        return criterion.rawValue
      }
      guard let share = origin.content.lowest?.times(100, rounding: .down) else { return nil }
      return criterion == .partialCumulation ? "PC \(share)%" : "\(share)%"
    }
    let known = parts.compactMap(\.self)
    return known.count == parts.count ? known.joined(separator: " + ") : nil
  }

  /// The criteria by which the good was judged.
  var criterion: String? {
    guard let criteria = ruling.origin?.criteria, !criteria.isEmpty else { return nil }
    return criteria.map(\.rawValue).joined(separator: " + ")
  }

  /// What the answer does not cover.
  static let notCovered = ["excise", "value added tax", "trade remedies"]
}
