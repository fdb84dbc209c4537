import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Chooses suppliers and plants at least landed cost.
  var source: Command {
    Command(
      "source", summary: "Choose suppliers and plants at least landed cost, with a proof",
      discussion: """
        For each way from a plant to a market the cheapest bill of those that the plan allows: parts \
        with their duty and freight, the work, the duty on the product, what proving origin costs. \
        A preference is earned only if the bill qualifies, and declined where it does not pay. Where \
        ways share a bill, tools, or what suppliers and plants make, one choice for all markets. The \
        answer is exact, and its certificate in JSON can be verified without a search. Rates come \
        from the schedules held or from the plan.
        """,
      examples: [
        "afta source plan.json", "afta source plan.json --frontier --svg frontier.svg",
        "afta source plan.json --json > answer.json && afta source plan.json --verify answer.json",
      ],
      operands: [SourceOptions.plan], options: SourceOptions.all
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let (svg, claim) = try Self.outputs(of: invocation)
      let run = try SourceRun(invocation, in: surroundings, telling: &console)
      let answer: any TableReport
      if run.plan.isShared, !invocation[SourceOptions.needs] {
        try SourceOptions.checkShared(invocation)
        if let path = invocation[SourceOptions.verify] {
          let report = try run.verifyShared(path, invocation)
          surroundings.write(report, for: invocation, on: &console)
          return report.holds ? .success : .found
        }
        answer = try run.shared(invocation)
      } else if let path = invocation[SourceOptions.verify] {
        let report = try run.verify(path)
        surroundings.write(report, for: invocation, on: &console)
        return report.answer.holds ? .success : .found
      } else if invocation[SourceOptions.needs] {
        answer = PlanNeedsReport(try run.library.ways(of: run.plan))
      } else if invocation[SourceOptions.frontier] {
        let report = try run.frontier()
        try svg.map { try OutputFiles.finish($0, with: report.svg) }
        answer = report
      } else if let count = invocation[SourceOptions.surprises] {
        answer = try run.safety(upTo: count)
      } else if let first = invocation[SourceOptions.fromYear] {
        answer = try run.years(from: first, to: invocation[SourceOptions.toYear])
      } else {
        let report = try run.report(withBreakEvens: invocation[SourceOptions.breakEven])
        if let file = claim {
          guard let claim = report.claim(for: invocation[SourceOptions.claimFor] ?? .unit) else {
            throw AnswerProblem(
              report.isImported
                ? "the amounts of the best bill are too large for a claim"
                : "no bill of this plan is imported, so there is no claim to write")
          }
          try OutputFiles.finish(file, with: claim.pretty + "\n")
        }
        answer = report
      }
      surroundings.write(answer, for: invocation, on: &console)
      return .success
    }
  }

  private static func outputs(
    of invocation: Invocation
  ) throws -> (svg: OutputFile?, claim: OutputFile?) {
    let read = [invocation[SourceOptions.plan], invocation[SourceOptions.verify]]
    let files = try invocation.outputs([SourceOptions.svg, SourceOptions.claim], besides: read)
    return (files[0], files[1])
  }
}
