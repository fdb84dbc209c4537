/// A programme with the figures of law by which it goes and what was asked of it.
public struct ReductionPlan: Sendable {
  /// The programme.
  public let programme: ReductionProgramme
  /// How many instalments each leg has, if it is asked; of the encouraged step, by what it divides.
  public let instalments: Int?
  /// How rates are rounded.
  public let rounding: RateRounding
  /// The figures of law.
  public let terms: ReductionTerms

  /// Makes a plan.
  ///
  /// - Throws: ``NotationProblem`` if instalments are asked and are none.
  public init(
    _ programme: ReductionProgramme, instalments: Int? = nil, rounding: RateRounding,
    terms: ReductionTerms
  ) throws(NotationProblem) {
    if let instalments, instalments < 1 {
      throw NotationProblem("a programme has at least one instalment, not \(instalments)")
    }
    self.programme = programme
    self.instalments = instalments
    self.rounding = rounding
    self.terms = terms
  }

  /// The legs from one rate to another within some years, in their order; none if there is nothing to reduce.
  public func legs(
    from base: ExactFraction, to target: ExactFraction, in years: ClosedRange<Int>
  ) -> [ReductionLeg] {
    guard base > target else { return [] }
    switch programme {
    case .straightLine:
      return [whole(base, target, years, .even)]
    case .backLoaded:
      return [whole(base, target, years, .rising)]
    case .minimumQuantum:
      return [inQuanta(base, target, years)]
    case .encouraged:
      let floor = terms.floor.value.fraction
      let step = instalments ?? terms.encouragedInstalments.value.first ?? years.count
      guard base > floor, step < years.count || (step == years.count && target >= floor) else {
        return [inQuanta(base, target, years)]
      }
      let last = years.lowerBound + step - 1
      let first = ReductionLeg(
        from: base, to: max(floor, target), in: years.lowerBound...last, instalments: step,
        step: .encouraged)
      guard target < floor else { return [first] }
      return [first, inQuanta(floor, target, (last + 1)...years.upperBound)]
    }
  }

  private func whole(
    _ base: ExactFraction, _ target: ExactFraction, _ years: ClosedRange<Int>,
    _ shape: ReductionLeg.Shape
  ) -> ReductionLeg {
    ReductionLeg(
      from: base, to: target, in: years, instalments: min(instalments ?? years.count, years.count),
      shape: shape, step: .announced)
  }

  /// Equal instalments of no less than the quantum; if all that is owed is less, one of the quantum.
  private func inQuanta(
    _ base: ExactFraction, _ target: ExactFraction, _ years: ClosedRange<Int>
  ) -> ReductionLeg {
    let quantum = terms.quantum.value.fraction
    let owed = base.numerator * target.denominator - target.numerator * base.denominator
    let parts =
      quantum.numerator == 0
      ? Int128(years.count)
      : owed * quantum.denominator / (base.denominator * target.denominator * quantum.numerator)
    if parts == 0 {
      let cut = ExactFraction(
        base.numerator * quantum.denominator - quantum.numerator * base.denominator,
        over: base.denominator * quantum.denominator)
      return ReductionLeg(
        from: base, to: max(cut.reduced, ExactFraction(0)), in: years, instalments: 1,
        step: .quantum)
    }
    return ReductionLeg(
      from: base, to: target, in: years, instalments: min(Int(clamping: parts), years.count),
      step: .quantum)
  }
}
