import AFTA
import CommandLineInterface

/// One run of `afta source`: a plan, the law that prices it, and how far searches may go.
struct SourceRun {
  let plan: SourcingPlan
  private let held: LawLibrary
  let watch: SearchWatch

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
    let ways = try price(plan)
    let changed = try plan.changes.map { try price(plan.applying($0)) }
    var left = ways.count + changed.reduce(0) { $0 + $1.count }
    func next(_ way: PricedLane) -> SearchLimits {
      defer { left -= 1 }
      return watch.limits(way.words, in: plan, oneOf: left)
    }
    let found = answers(to: ways, oneOf: left + ways.count, next)
    left += ways.count
    let studies = try found.answers.map { answer in
      try study(answer, withBreakEvens: isWhole, within: next(answer.priced))
    }
    let changes = zip(plan.changes, changed).map { change, ways in
      SourcingReport.Change(
        name: change.name, answers: answers(to: ways, oneOf: left, next).answers)
    }
    watch.end()
    return SourcingReport(plan, studies, together: found.together, changes: changes)
  }

  private func answers(
    to ways: [PricedLane], oneOf count: Int, _ next: (PricedLane) -> SearchLimits
  ) -> PlanAnswer {
    let share = max(1, count / max(1, ways.count))
    let limits = watch.limits("all markets", in: plan, oneOf: share)
    return PlanAnswer(to: ways, within: limits, each: next)
  }

  private func study(
    _ answer: LaneAnswer, withBreakEvens isWhole: Bool, within limits: SearchLimits
  ) throws -> LaneStudy {
    var study = LaneStudy(of: answer, withBreakEvens: isWhole, within: limits)
    guard let bill = answer.bill, answer.isOptimal else { return study }
    let proof = BillProof.verify(
      bill.choices, bill.treatment, landed: bill.landed, on: answer.priced,
      unless: limits.shouldStop)
    switch proof {
    case .holds: study.verification = .verified
    case .tooLarge: study.verification = .tooLarge
    case .ended: study.verification = .ended
    case .fails: throw SearchFault(way: answer.priced.words)
    }
    return study
  }

  /// The frontier of each way.
  func frontier(_ console: inout any Console) throws -> FrontierReport {
    let ways = try price(plan)
    let frontiers = ways.enumerated().map { place, way in
      let limits = watch.limits(way.words, in: plan, oneOf: ways.count - place)
      return (way, try? way.frontier(within: limits))
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
      return (on: day, ways: try price(plan.moved(to: day)))
    }
    var left = years.reduce(0) { $0 + $1.ways.count }
    let told = years.map { year in
      (
        on: year.on,
        answers: self.answers(to: year.ways, oneOf: left) { way in
          defer { left -= 1 }
          return watch.limits(way.words, in: plan, oneOf: left)
        }.answers
      )
    }
    watch.end()
    return SourcingYearsReport(plan, told)
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
