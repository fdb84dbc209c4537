public import ComponentSourcing
internal import LawFiles
public import Reading
public import SourcingProof
internal import TariffLaw

/// What came of verifying an answer about a plan.
public struct VerificationAnswer: Sendable {
  /// Each way with what came of it, in the order of the plan.
  public let ways: [(way: PricedLane, verdict: AnswerCheck.Verdict)]
  /// What came of what stands beside the ways.
  public let rest: AnswerCheck.Verdict

  /// Whether nothing was refused, and nothing left unverified.
  public var holds: Bool { rest.holds && ways.allSatisfy(\.verdict.holds) }
}

extension LawLibrary {
  /// Verifies an answer of `afta source --json` by its certificates, without a search for a better one.
  ///
  /// - Parameters:
  ///   - answer: The answer, in JSON.
  ///   - plan: The plan.
  ///   - stops: Asked now and then; it ends if this says so.
  ///   - refusal: Why a preference is not counted, as it stands in answers; reports say it.
  ///   - claim: A bill as a claim, as it stands in answers; reports make it.
  /// - Returns: What came of each way.
  /// - Throws: `Diagnostics` with what is wrong with the file, ``AnswerProblem`` if an assumption of the plan is none,
  ///   ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func verify(
    _ answer: SourceFile, of plan: SourcingPlan, unless stops: @escaping () -> Bool = { false },
    refusal: @escaping (SchemeProblem) -> String,
    claim: @escaping (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  ) throws -> VerificationAnswer {
    let stated = try AnswerFile.read(answer)
    let ways = try ways(of: plan)
    let changed = try plan.changes.map { try self.ways(of: plan.applying($0)) }
    let check = AnswerCheck(
      plan, ways, changed: changed, unless: stops, refusal: refusal, claim: claim)
    let (verdicts, rest) = check.verify(stated)
    return VerificationAnswer(ways: zip(ways, verdicts).map { ($0, $1) }, rest: rest)
  }
}

extension AnswerCheck.Verdict {
  /// Whether all is as it is said.
  public var holds: Bool {
    switch self {
    case .proven, .bounded, .unknown: true
    case .refused, .notVerified: false
    }
  }
}
