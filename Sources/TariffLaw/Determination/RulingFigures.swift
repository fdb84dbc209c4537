/// The figures of a ruling as every answer gives them, of one claim or of a file of claims.
public struct RulingFigures: Sendable {
  /// The rate that applies, if the verdict settles it.
  public let applied: AppliedRate?
  /// The duty at that rate in smallest units, if it can be computed.
  public let duty: Bounds<Int64>?
  /// The duty at the MFN rate.
  public let dutyAtMFN: Bounds<Int64>?

  /// Computes the figures of a ruling.
  public init(_ ruling: Ruling) {
    applied = ruling.applied
    dutyAtMFN = ruling.rateIfNotMet.duty(on: ruling.base)
    duty =
      ruling.verdict == .ineligible
      ? dutyAtMFN : applied.flatMap { $0.duty(on: ruling.base) }
  }

  /// The duty saved, if both duties are known; with bounds, the least and the most.
  public var saving: Bounds<Int64>? {
    guard let duty, let dutyAtMFN else { return nil }
    return Self.saving(of: duty, below: dutyAtMFN)
  }

  /// What a duty is lower than another.
  package static func saving(of duty: Bounds<Int64>, below other: Bounds<Int64>) -> Bounds<Int64> {
    if duty == other { return Bounds(0) }
    return Bounds(other.low - duty.high, max(other.high - duty.low, other.low - duty.high))
  }
}

extension Ruling {
  /// The preferential rate, if the line is granted one or may be.
  public var grantedRate: LineRate? {
    preferential.flatMap { $0.isGranted == .notMet ? nil : $0 }
  }

  /// The margin as a share of the MFN rate, exact; `nil` if MFN is nought or not known.
  public var marginShare: ExactFraction? {
    guard let points = margin?.exact, let general = mfn.bounds?.exact, general > .zero else {
      return nil
    }
    return ExactFraction(Int128(points.millionths), over: Int128(general.millionths))
  }
}
