/// What a member owed on a line in each year, and beside it the rate of a programme that leads there.
public struct DerivedPath: Sendable {
  /// The rate of a programme in one year.
  public struct Rate: Sendable {
    /// The rate as a fraction of one.
    public let rate: ExactFraction
    /// What sets it.
    public let step: ReductionStep
  }

  /// What is owed, year by year.
  public let obligations: ObligationYears
  /// The rates of the programme, one for each year of ``obligations``.
  public let rates: [Rate]

  /// Walks from a base along what is owed.
  ///
  /// Legs lead from deadline to deadline, or along the course that is stated for the line; a rate above the
  /// ceiling of its year, or above the year before, is taken down to it.
  public init(
    from base: ExactFraction, along obligations: ObligationYears, course: StatedCourse? = nil,
    by plan: ReductionPlan
  ) {
    self.obligations = obligations
    let legs =
      course.map { plan.legs(from: base, to: $0.end.fraction, in: $0.years) }
      ?? Self.legs(from: base, along: obligations, by: plan)
    var rates: [Rate] = []
    rates.reserveCapacity(obligations.years.count)
    var place = 0
    var made = 0
    var last = Rate(rate: base, step: .base)
    for year in obligations.years {
      while place + 1 < legs.count, legs[place + 1].years.lowerBound <= year.year {
        place += 1
        made = 0
      }
      if place < legs.count, legs[place].made(in: year.year) > made {
        made = legs[place].made(in: year.year)
        let rate = plan.rounding.rounded(legs[place].rate(after: made))
        if rate < last.rate {
          let isOnlyAtTheEnd =
            legs[place].instalments == 1 && rate == year.obligation?.atMost.fraction
          last = Rate(rate: rate, step: isOnlyAtTheEnd ? .ceiling : legs[place].step)
        }
      }
      if let owed = year.obligation?.atMost.fraction, owed < last.rate {
        last = Rate(rate: owed, step: .ceiling)
      }
      rates.append(last)
    }
    self.rates = rates
  }

  /// The legs from each ceiling that is owed to the next lower one.
  private static func legs(
    from base: ExactFraction, along obligations: ObligationYears, by plan: ReductionPlan
  ) -> [ReductionLeg] {
    guard var start = obligations.years.first?.year else { return [] }
    var legs: [ReductionLeg] = []
    var rate = base
    for year in obligations.years {
      guard let owed = year.obligation?.atMost.fraction, owed < rate else { continue }
      if year.year > start {
        legs += plan.legs(from: rate, to: owed, in: (start + 1)...year.year)
      }
      rate = min(owed, legs.last?.target ?? owed)
      start = year.year
    }
    return legs
  }
}
