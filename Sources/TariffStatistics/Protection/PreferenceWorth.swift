public import TariffLaw

/// What a preference is worth on a product, and what becomes of it when not all imports claim it.
public struct PreferenceWorth: Sendable {
  /// The MFN rate less the preferential rate, in points; below nought where the preference is dearer.
  public let points: ExactFraction
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
    let nought = ExactFraction(0)
    let whole = Percentage.whole.inPerCent
    points = product.mfn.subtracting(product.preferential) ?? nought
    share =
      product.mfn == nought ? nil : points.divided(by: product.mfn)?.multiplied(by: whole)
    let gain = max(points, nought)
    let claimed = use.flatMap { gain.multiplied(by: $0.fraction) }
    adjustedRate = claimed.flatMap { product.mfn.subtracting($0) }
    let value = imports.map { ExactFraction(Int128($0)) }
    let forgone = value.flatMap { claimed?.multiplied(by: $0)?.divided(by: whole) }
    dutyForgone = forgone
    dutyPaidForWantOfUse = value.flatMap { value in
      forgone.flatMap { gain.multiplied(by: value)?.divided(by: whole)?.subtracting($0) }
    }
  }
}
