public import TariffLaw

extension ProtectedActivity {
  /// The effective rate of protection: how much more value an activity adds behind its tariffs than without.
  ///
  /// With coefficients *a* at world prices, output tariff *t* and input tariffs *tᵢ* it is
  /// (*t* − Σ *aᵢtᵢ*) ÷ (1 − Σ *aᵢ*). Coefficients at domestic prices are first brought to world prices:
  /// *aᵢ* = *a'ᵢ* (1 + *t*) ÷ (1 + *tᵢ*), with the MFN rates at which they were told.
  ///
  /// - Parameters:
  ///   - isPreferential: Whether inputs come at their preferential rates; else at MFN.
  ///   - isSoldPreferential: Whether the output competes with imports at its preferential rate; else at MFN.
  /// - Returns: The rate in per cent; `nil` if no value is added at world prices, where it is not defined, or
  ///   if it cannot be held.
  public func effectiveRate(
    inputsArePreferential isPreferential: Bool,
    outputIsPreferential isSoldPreferential: Bool = false
  ) -> ExactFraction? {
    guard let added = valueAdded, added > ExactFraction(0) else { return nil }
    var gain = Self.share(isSoldPreferential ? output.preferential : output.mfn)
    for input in inputs {
      let rate = isPreferential ? input.product.preferential : input.product.mfn
      guard let cost = worldCoefficient(of: input)?.multiplied(by: Self.share(rate)),
        let next = gain.subtracting(cost)
      else { return nil }
      gain = next
    }
    return gain.divided(by: added)?.multiplied(by: Percentage.whole.inPerCent)
  }

  /// The value that is added at world prices, as a share of the output's value.
  public var valueAdded: ExactFraction? {
    var rest = ExactFraction(1)
    for input in inputs {
      guard let share = worldCoefficient(of: input), let next = rest.subtracting(share) else {
        return nil
      }
      rest = next
    }
    return rest
  }

  private func worldCoefficient(of input: Input) -> ExactFraction? {
    let share = input.coefficient.fraction
    guard prices == .domestic else { return share }
    let one = ExactFraction(1)
    guard let above = one.adding(Self.share(output.mfn)),
      let below = one.adding(Self.share(input.product.mfn))
    else { return nil }
    return share.multiplied(by: above)?.divided(by: below)
  }

  /// A rate as a share of one.
  private static func share(_ rate: ExactFraction) -> ExactFraction {
    rate.divided(by: Percentage.whole.inPerCent) ?? rate
  }
}
