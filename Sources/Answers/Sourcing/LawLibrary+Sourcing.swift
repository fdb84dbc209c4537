public import ComponentSourcing
internal import LawFiles
internal import Reading
internal import SourcingProof
internal import TariffLaw

extension LawLibrary {
  /// Chooses suppliers and plants at least landed cost, and verifies that no bill costs less.
  ///
  /// For each way from a plant to a market the cheapest bill of those that the plan allows. A preference is earned
  /// only if the bill qualifies, and declined where it does not pay. What is called proven was gone through a second
  /// time by a checker that shares nothing with the search.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - isWhole: Whether it is asked besides how far prices and rates of exchange may move, which takes many searches.
  ///   - budget: How far searches may go.
  /// - Returns: The answer for each way, and for the changes that the plan asks about.
  /// - Throws: ``AnswerProblem`` if an assumption of the plan is none, ``LibraryProblem`` if a file of the folder is missing
  ///   or wrong, ``SearchProblem`` if the checker refuses a bill.
  public func source(
    _ plan: SourcingPlan, withBreakEvens isWhole: Bool = false,
    within budget: SearchBudget = .unlimited
  ) throws -> SourcingAnswer {
    try plan.checkIsSeparate()
    let ways = try ways(of: plan)
    let changed = try plan.changes.map { try self.ways(of: plan.applying($0)) }
    var left = ways.count + changed.reduce(0) { $0 + $1.count }
    func next(_ way: PricedLane) -> SearchLimits {
      defer { left -= 1 }
      return budget.limits(way.words, in: plan, oneOf: left)
    }
    let found = Self.answers(to: ways, plan, oneOf: left + ways.count, budget, next)
    left += ways.count
    let studies = try found.answers.map { answer in
      try Self.study(answer, withBreakEvens: isWhole, within: next(answer.priced))
    }
    let changes = zip(plan.changes, changed).map { change, ways in
      SourcingAnswer.Change(
        name: change.name, answers: Self.answers(to: ways, plan, oneOf: left, budget, next).answers)
    }
    return SourcingAnswer(plan, studies, together: found.together, changes: changes)
  }

  /// The least landed cost of each way at each share of regional content.
  public func frontier(
    of plan: SourcingPlan, within budget: SearchBudget = .unlimited
  ) throws -> FrontierAnswer {
    try plan.checkIsSeparate()
    let ways = try ways(of: plan)
    return FrontierAnswer(
      plan: plan,
      frontiers: ways.enumerated().map { place, way in
        let limits = budget.limits(way.words, in: plan, oneOf: ways.count - place)
        return (way, try? way.frontier(within: limits))
      })
  }

  /// The cheapest bills on the plan's day of each year.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - first: The first year.
  ///   - last: The last year; that of the plan if not said.
  ///   - budget: How far searches may go.
  /// - Returns: The answers of each year.
  /// - Throws: ``QuestionProblem`` if the last year is before the first, and as ``source(_:withBreakEvens:within:)``.
  public func source(
    _ plan: SourcingPlan, from first: Int, to last: Int?, within budget: SearchBudget = .unlimited
  ) throws -> SourcingYearsAnswer {
    try plan.checkIsSeparate()
    let days = try days(of: plan, from: first, to: last)
    var left = days.count * plan.lanes.count
    var isEnded = false
    return SourcingYearsAnswer(
      plan: plan,
      years: try days.map { day in
        // A year is priced only while there is time for it.
        isEnded =
          isEnded
          || budget.limits("\(day.components.year)", in: plan, oneOf: max(1, left)).shouldStop()
        guard !isEnded else { return (on: day, answers: []) }
        let answer = Self.answers(
          to: try ways(of: plan.moved(to: day)), plan, oneOf: left, budget
        ) { way in
          defer { left -= 1 }
          return budget.limits(way.words, in: plan, oneOf: left)
        }
        return (on: day, answers: answer.answers)
      })
  }

  private static func answers(
    to ways: [PricedLane], _ plan: SourcingPlan, oneOf count: Int, _ budget: SearchBudget,
    _ next: (PricedLane) -> SearchLimits
  ) -> PlanAnswer {
    let share = max(1, count / max(1, ways.count))
    let limits = budget.limits("all markets", in: plan, oneOf: share)
    return PlanAnswer(to: ways, within: limits, each: next)
  }

  private static func study(
    _ answer: LaneAnswer, withBreakEvens isWhole: Bool, within limits: SearchLimits
  ) throws(SearchProblem) -> LaneStudy {
    var study = LaneStudy(of: answer, withBreakEvens: isWhole, within: limits)
    guard let bill = answer.bill, answer.isOptimal else { return study }
    let proof = BillProof.verify(
      bill.choices, bill.treatment, landed: bill.landed, on: answer.priced,
      unless: limits.shouldStop)
    switch proof {
    case .holds: study.verification = .verified
    case .tooLarge: study.verification = .tooLarge
    case .ended: study.verification = .ended
    case .fails: throw SearchProblem(way: answer.priced.words)
    }
    return study
  }
}
