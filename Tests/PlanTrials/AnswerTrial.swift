internal import ComponentSourcing
internal import Reports
public import Answers
internal import LawFiles
internal import Reading
internal import SourcingProof
internal import TariffLaw

/// Answers of made-up plans given to the checker, as they are and with one value changed; counts what was tried.
public struct AnswerTrial {
  /// How many answers were accepted as they are.
  public private(set) var accepted = 0
  /// How many changed answers were refused.
  public private(set) var refused = 0
  /// What did not agree: an answer that was refused, or a changed one that was accepted.
  public private(set) var differences: [String] = []

  /// Begins with nothing tried.
  public init() {}

  /// Tries the answer to the plan that belongs to a seed, and so many changes of it; with how far prices may move or not.
  public mutating func run(
    seed: Int, parts: Int = 4, offers: Int = 3, changes: Int, withBreakEvens isWhole: Bool = false,
    by library: LawLibrary
  ) throws {
    let plan = try MadeUpPlan(seed: seed, parts: parts, offers: offers).plan
    let ways = try library.price(plan)
    let found = PlanAnswer(to: ways, within: SearchLimits()) { _ in SearchLimits() }
    let studies = found.answers.map { answer in
      var study = LaneStudy(of: answer, withBreakEvens: isWhole, within: SearchLimits())
      study.verification = study.answer.bill == nil ? .notTried : .verified
      return study
    }
    let text = SourcingReport(SourcingAnswer(plan, studies, together: found.together)).json.compact
    let answer = try AnswerFile.read(SourceFile(name: "answer.json", text: text))
    let check = AnswerCheck(plan, ways, changed: [], refusal: \.reason) { way, treatment, choices in
      SourcingReport.statedClaim(of: choices, treatment, on: way)
    }
    func holds(_ answer: AnswerValue) -> Bool {
      let (verdicts, rest) = check.verify(answer)
      return (verdicts + [rest]).allSatisfy { $0 == .proven || $0 == .bounded }
    }
    if holds(answer) {
      accepted += 1
    } else {
      differences.append("seed \(seed): refused, \(check.verify(answer))")
    }
    for change in 0..<changes {
      let tampered = TamperedAnswer(answer, seed: seed * 1_000 + change).answer
      guard tampered != answer else { continue }
      if holds(tampered) {
        differences.append(
          "seed \(seed), change \(change) at \(tampered.difference(from: answer) ?? ""): accepted")
      } else {
        refused += 1
      }
    }
  }
}
