import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let complementPlan = Operand(
    "plan", help: "File of the plan; - reads standard input", completion: .file)

  /// Finds out who makes which part for whom.
  var schemeComplement: Command {
    Command(
      "complement", summary: "Find who makes which part for whom at least cost",
      discussion: """
        For a brand or an industry that assembles in several countries: which part is made where, so \
        that each country's local-content programme is met with accreditation, exchange is balanced \
        within a tolerance, each makes at least a share, and all costs least. Rates and approvals are \
        tested as afta check tests them; what is not certain is not counted, and named. Beside it \
        stand every country for itself, and free trade without accreditation. The answer is exact; \
        if there is none, it says which requirement, capacity or least volume cannot be kept, and how far it \
        would have to give way. A maker whose freight to a market is not said is refused.
        """,
      examples: [
        "afta scheme complement plan.json", "afta scheme complement plan.json --json > answer.json",
        "afta scheme complement plan.json --verify answer.json",
      ],
      operands: [Self.complementPlan],
      options: [
        Self.approvals, Self.complementVerify, Self.searchTime, CommonOptions.json,
        CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let file = try SourceFile.read(
        invocation.require(Self.complementPlan), upTo: SourceFile.questionLimit)
      let library = try Self.adding(
        approvalsOf: invocation,
        to: surroundings.library(for: invocation, telling: &console, kinds: .ofComplementation))
      if let path = invocation[Self.complementVerify] {
        let answer = try SourceFile.read(path, upTo: SourceFile.questionLimit)
        let report = ComplementCheckReport(
          try library.verify(answer, of: file, within: Self.searchLimits(invocation)))
        surroundings.write(report, for: invocation, on: &console)
        return report.holds ? .success : .found
      }
      let study = try library.complement(file, within: Self.searchLimits(invocation))
      surroundings.write(ComplementReport(study), for: invocation, on: &console)
      return .success
    }
  }

  private static let complementVerify = Option(
    "verify", value: "answer",
    help:
      "Count every figure of an earlier answer in JSON anew, by a counting apart, and search again for what it says to be proven",
    completion: .file)

  /// How long searches may take.
  static let searchTime = Option(
    "time-limit", value: "seconds",
    help: "End searches after this time with the best found and the gaps that are left"
  ) { (text) throws(ValueProblem) -> Int? in
    guard let seconds = Int(text), (1...1_000_000).contains(seconds) else {
      throw ValueProblem("write whole seconds, as 60")
    }
    return seconds
  }

  /// How far each search of an invocation may go.
  static func searchLimits(_ invocation: Invocation) -> SearchLimits {
    guard let seconds = invocation[searchTime] else { return SearchLimits() }
    let last = ContinuousClock.now + .seconds(seconds)
    return SearchLimits(shouldStop: { ContinuousClock.now >= last })
  }
}
