import AFTA
import CommandLineInterface

/// One run of `afta source`: a plan, the law that prices it, and how far searches may go.
struct SourceRun {
  let plan: SourcingPlan
  private let held: LawLibrary
  private let watch: SearchWatch

  init(_ invocation: Invocation, in surroundings: Surroundings, _ console: any Console) throws {
    let file = try SourceFile.read(
      invocation.require(SourceOptions.plan), upTo: SourceFile.questionLimit)
    held = try surroundings.library(for: invocation)
    let read = try PlanFile.read(
      file, in: held.claimSetting, agreements: held.law.schemes.map(\.id.name))
    // An assumption that is none is told at its place in the file.
    _ = try held.assuming(read.plan.assumptions, from: file)
    var plan = read.plan.keeping(
      plant: invocation[SourceOptions.plant], market: invocation[SourceOptions.market])
    if let day = invocation[SourceOptions.on] { plan.on = day }
    guard !plan.lanes.isEmpty else {
      let ways = read.plan.lanes.map { "\($0.plant) to \($0.market)" }
      throw NoAnswer("no such way in this plan; it has \(ways.joined(separator: ", "))")
    }
    self.plan = plan
    watch = SearchWatch(
      seconds: invocation[SourceOptions.timeLimit],
      isShown: !invocation[CommonOptions.quiet] && SystemConsole.errorIsTerminal)
  }

  /// The answers with what a buyer asks next, and with the plan's changes.
  func report(
    withBreakEvens isWhole: Bool, _ console: inout any Console
  ) throws -> SourcingReport {
    let studies = try answers(to: plan).map { answer in
      var study = LaneStudy(
        of: answer, withBreakEvens: isWhole, within: watch.limits(answer.priced.words, in: plan))
      guard let bill = answer.bill, answer.isOptimal else { return study }
      switch BillProof.verify(
        bill.choices, bill.treatment, landed: bill.landed, on: answer.priced)
      {
      case .holds: study.isVerified = true
      case .tooLarge: break
      case .fails: throw SearchFault(way: answer.priced.words)
      }
      return study
    }
    let changes = try plan.changes.map { change in
      SourcingReport.Change(name: change.name, answers: try answers(to: plan.applying(change)))
    }
    watch.end()
    return SourcingReport(plan, studies, changes: changes)
  }

  /// The frontier of each way.
  func frontier(_ console: inout any Console) throws -> FrontierReport {
    let frontiers = try price(plan).map { priced in
      (
        priced,
        try precise { () throws(SourcingProblem) in
          try priced.frontier(within: watch.limits(priced.words, in: plan))
        }
      )
    }
    watch.end()
    return FrontierReport(plan, frontiers)
  }

  /// The answers on the plan's day of each year.
  func years(
    from first: Int, to last: Int?, _ console: inout any Console
  ) throws -> SourcingYearsReport {
    let here = plan.on.components.year
    let last = last ?? max(first, here)
    guard first <= last else {
      throw UsageError.invalidValue(
        "\(last)", option: SourceOptions.toYear.row.name, because: "it is before \(first)")
    }
    let years = try (first...last).map { year in
      let day = plan.on.adding(years: year - here, ending: .lastDay)
      return (on: day, answers: try answers(to: plan.moved(to: day)))
    }
    watch.end()
    return SourcingYearsReport(plan, years)
  }

  func price(_ plan: SourcingPlan) throws -> [PricedLane] {
    let library: LawLibrary
    do throws(NotationProblem) {
      library = try held.assuming(plan.assumptions)
    } catch {
      throw NoAnswer(error.message)
    }
    return try library.price(plan)
  }

  private func answers(to plan: SourcingPlan) throws -> [LaneAnswer] {
    try price(plan).map { priced in
      try precise { () throws(SourcingProblem) in
        try priced.solve(within: watch.limits(priced.words, in: plan))
      }
    }
  }

  private func precise<Answer>(_ body: () throws(SourcingProblem) -> Answer) throws -> Answer {
    do throws(SourcingProblem) {
      return try body()
    } catch {
      throw NoAnswer(
        "the amounts of this plan have too many digits to be compared exactly; "
          + "round its prices, rates or quantities")
    }
  }
}

extension PricedLane {
  /// The way in words.
  var words: String { "\(plant.name) to \(market.name)" }
}

/// A bill that the checker refuses: a fault of ours.
private struct SearchFault: Error, CustomStringConvertible {
  let way: String

  var description: String {
    "the bill found for \(way) is not the cheapest; please report this plan"
  }
}
