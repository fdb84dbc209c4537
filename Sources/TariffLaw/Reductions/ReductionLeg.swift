/// A way from one rate down to another in instalments, each on 1 January of a year.
public struct ReductionLeg: Sendable {
  /// The rate before the first instalment, as a fraction of one.
  public let base: ExactFraction
  /// The rate after the last one.
  public let target: ExactFraction
  /// The years of the instalments, the last one in the last year.
  public let years: ClosedRange<Int>
  /// How many instalments there are, at most one a year.
  public let instalments: Int
  /// How the reduction is shared among them.
  public let shape: Shape
  /// What its instalments are steps of.
  public let step: ReductionStep

  /// How a reduction is shared among instalments.
  public enum Shape: Sendable {
    /// All are equal.
    case even
    /// Each is larger than the one before by the first: 1, 2, 3 and so on.
    case rising
  }

  /// Makes a leg.
  ///
  /// - Precondition: There is an instalment, and there are no more than years; the target is no higher than
  ///   the base.
  package init(
    from base: ExactFraction, to target: ExactFraction, in years: ClosedRange<Int>,
    instalments: Int, shape: Shape = .even, step: ReductionStep
  ) {
    precondition((1...years.count).contains(instalments) && target <= base)
    self.base = base
    self.target = target
    self.years = years
    self.instalments = instalments
    self.shape = shape
    self.step = step
  }

  /// How many instalments have been made in a year, that year's included: evenly spread, the last at the end.
  public func made(in year: Int) -> Int {
    guard year >= years.lowerBound else { return 0 }
    guard year < years.upperBound else { return instalments }
    return (year - years.lowerBound + 1) * instalments / years.count
  }

  /// The rate after some instalments, exact: what they have left.
  public func rate(after instalments: Int) -> ExactFraction {
    let made = Int128(instalments)
    let all = Int128(self.instalments)
    let (done, whole) =
      switch shape {
      case .even: (made, all)
      case .rising: (made * (made + 1), all * (all + 1))
      }
    let left = base.numerator * target.denominator * (whole - done)
    let reached = target.numerator * base.denominator * done
    return ExactFraction(
      left + reached, over: base.denominator * target.denominator * whole)
  }
}
