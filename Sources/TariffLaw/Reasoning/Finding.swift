/// One step of a determination: what was asked, what came of it, and the law it rests on.
public struct Finding: Sendable {
  /// What was asked.
  public let question: Question
  /// What came of it.
  public let outcome: Outcome
  /// The law that it rests on.
  public let basis: Basis?
  /// The figures compared, in order.
  public var figures: [Figure]
  /// The facts that would settle an unknown outcome, by their place in the claim.
  public var missing: [String]
  /// The steps from which the outcome was joined.
  public var premises: [Finding]

  /// Makes a finding.
  public init(
    _ question: Question, _ outcome: Outcome, _ basis: Basis?, figures: [Figure] = [],
    missing: [String] = [], premises: [Finding] = []
  ) {
    self.question = question
    self.outcome = outcome
    self.basis = basis
    self.figures = figures
    self.missing = missing
    self.premises = premises
  }

  /// The name of the step, stable for programs: `origin.rvc`.
  public var id: String { question.id }

  /// The facts that would settle this finding: its own, and those of its unknown premises.
  public var missingFacts: [String] {
    guard outcome == .unknown else { return [] }
    var facts = missing
    for premise in premises where premise.outcome == .unknown {
      for fact in premise.missingFacts where !facts.contains(fact) { facts.append(fact) }
    }
    return facts
  }
}
