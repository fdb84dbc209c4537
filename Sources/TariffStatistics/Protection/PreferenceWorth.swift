public import TariffLaw

/// What a preference is worth on a product, and what becomes of it when not all imports claim it.
public struct PreferenceWorth: Sendable {
  /// The MFN rate less the preferential rate, in points; below nought where the preference is dearer.
  public let points: Percentage
  /// The margin as a share of the MFN rate, in per cent; `nil` where that is nought.
  public let share: ExactFraction?
  /// The rate that imports pay on average with the share that claims the preference, in per cent.
  public let adjustedRate: ExactFraction?
  /// The duty that is not paid because the preference is claimed, in hundredths of the imports' unit.
  public let dutyForgone: ExactFraction?
  /// The duty that is paid though a preference could be claimed.
  public let dutyPaidForWantOfUse: ExactFraction?

  /// Works out what a preference is worth.
  ///
  /// Imports for which MFN is lower claim nothing: a preference above MFN is worth nought, not less.
  ///
  /// - Parameters:
  ///   - product: The product with its rates.
  ///   - use: The share of imports that claims the preference; `nil` if it is not known.
  ///   - imports: The value of imports from members, in hundredths; `nil` if it is not known.
  public init(of product: ProtectedActivity.Product, use: Percentage?, imports: Int64?) {
    points = product.mfn - product.preferential
    share =
      product.mfn == .zero
      ? nil
      : ExactFraction(Int128(points.millionths), over: Int128(product.mfn.millionths))
        .multiplied(by: Percentage.whole.inPerCent)
    let gain = max(points, .zero)
    let claimed = use.flatMap { gain.fraction.multiplied(by: $0.fraction) }
    adjustedRate = claimed.flatMap {
      product.mfn.fraction.subtracting($0)?.multiplied(by: Percentage.whole.inPerCent)
    }
    let value = imports.map { ExactFraction(Int128($0)) }
    let forgone = value.flatMap { value in claimed?.multiplied(by: value) }
    dutyForgone = forgone
    dutyPaidForWantOfUse = value.flatMap { value in
      forgone.flatMap { gain.fraction.multiplied(by: value)?.subtracting($0) }
    }
  }
}
