public import ComponentSourcing
internal import LawFiles
public import Reading
public import SourcingProof
internal import TariffLaw

/// The cheapest ways and offers of a plan whose ways share, with what came of verifying them.
public struct SharedSourcingAnswer: Sendable {
  /// The answer.
  public let answer: SharingAnswer
  /// What the checker says of it; it shares no code with the search.
  public let verdict: AnswerCheck.Verdict
}

extension LawLibrary {
  /// Chooses ways and offers at least cost for all markets, where ways share a bill, tools, or what suppliers and plants make.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - first: The first year, if all ways in all years buy the same offers.
  ///   - last: The last year; that of the plan if not said.
  ///   - budget: How far the search may go.
  /// - Returns: The answer, verified.
  /// - Throws: ``AnswerProblem`` if years are asked of ways that share none, or none of ways that do, and as
  ///   ``source(_:withBreakEvens:within:)``.
  public func share(
    _ plan: SourcingPlan, from first: Int? = nil, to last: Int? = nil,
    within budget: SearchBudget = .unlimited
  ) throws -> SharedSourcingAnswer {
    let years = try yearsSharing(plan, from: first, to: last)
    let limits = budget.limits("all markets", in: plan, oneOf: 1)
    let answer = SharingAnswer(years, of: plan, within: limits)
    guard let proof = answer.proof else {
      return SharedSourcingAnswer(answer: answer, verdict: .unknown)
    }
    let check = SharingCheck(plan, years, unless: limits.shouldStop) { _, _ in
      ""
    } claim: { _, _, _ in
      .null
    }
    let verdict = check.proves(proof, noneBelow: answer.bound)
    if case .refused = verdict { throw SearchProblem(way: "all markets") }
    return SharedSourcingAnswer(answer: answer, verdict: verdict)
  }

  /// Verifies an answer about ways that share.
  ///
  /// - Parameters:
  ///   - stated: The answer, in JSON.
  ///   - plan: The plan.
  ///   - first: The first year, as the answer was asked for.
  ///   - last: The last year.
  ///   - stops: Asked now and then; it ends if this says so.
  ///   - notCounted: That a preference is not counted on a way, as it stands in answers; reports say it.
  ///   - claim: A bill as a claim, as it stands in answers; reports make it.
  /// - Returns: What came of it.
  /// - Throws: As ``verify(_:of:unless:refusal:claim:)``.
  public func verify(
    shared stated: SourceFile, of plan: SourcingPlan, from first: Int? = nil, to last: Int? = nil,
    unless stops: @escaping () -> Bool = { false },
    notCounted: @escaping (PricedLane, SchemeProblem) -> String,
    claim: @escaping (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  ) throws -> AnswerCheck.Verdict {
    let answer = try AnswerFile.read(stated)
    let years = try yearsSharing(plan, from: first, to: last)
    return SharingCheck(plan, years, unless: stops, notCounted: notCounted, claim: claim)
      .verify(answer)
  }

  private func yearsSharing(
    _ plan: SourcingPlan, from first: Int?, to last: Int?
  ) throws -> [[PricedLane]] {
    guard plan.changes.isEmpty else {
      throw AnswerProblem(
        "'what_if' is not answered where ways share: ask each change as a plan of its own")
    }
    guard (first ?? last) != nil else {
      guard plan.sharedBill != .years else {
        throw AnswerProblem("years share a bill: say which by --from-year and --to-year")
      }
      return [try ways(of: plan)]
    }
    guard plan.sharedBill == .years else {
      throw AnswerProblem("years are asked of ways that share only where shared_bill is 'years'")
    }
    return try days(of: plan, from: first ?? plan.on.components.year, to: last).map {
      try ways(of: plan.moved(to: $0))
    }
  }

  /// The plan's day of each year.
  func days(of plan: SourcingPlan, from first: Int, to last: Int?) throws -> [Day] {
    let here = plan.on.components.year
    let last = last ?? max(first, here)
    try QuestionProblem.check(first, is: .firstYear)
    try QuestionProblem.check(last, is: .lastYear)
    guard first <= last else {
      throw QuestionProblem(.lastYear, "\(last)", because: "it is before \(first)")
    }
    return (first...last).map { plan.on.adding(years: $0 - here, ending: .lastDay) }
  }
}

extension SourcingPlan {
  /// Makes sure that its ways can be answered one by one.
  func checkIsSeparate() throws(AnswerProblem) {
    guard !isShared else {
      throw AnswerProblem(
        "ways share a bill, tools, or what suppliers and plants make: they are answered together alone"
      )
    }
  }
}
