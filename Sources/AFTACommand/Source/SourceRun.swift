import AFTA
import CommandLineInterface

/// One run of `afta source`: a plan, the law that prices it, and how far searches may go.
struct SourceRun {
  let plan: SourcingPlan
  let library: LawLibrary
  let watch: SearchWatch

  init(
    _ invocation: Invocation, in surroundings: Surroundings, telling console: inout any Console
  ) throws {
    let file = try SourceFile.read(
      invocation.require(SourceOptions.plan), upTo: SourceFile.questionLimit)
    library = try surroundings.library(for: invocation, telling: &console)
    plan = try library.plan(
      file, plant: invocation[SourceOptions.plant], market: invocation[SourceOptions.market],
      on: invocation[SourceOptions.on])
    watch = SearchWatch(
      seconds: invocation[SourceOptions.timeLimit],
      isShown: !invocation[CommonOptions.quiet] && SystemConsole.errorIsTerminal)
  }

  /// The answers with what a buyer asks next, and with the plan's changes.
  func report(withBreakEvens isWhole: Bool) throws -> SourcingReport {
    defer { watch.end() }
    return SourcingReport(
      try library.source(plan, withBreakEvens: isWhole, within: watch.budget))
  }

  /// The frontier of each way.
  func frontier() throws -> FrontierReport {
    defer { watch.end() }
    return FrontierReport(try library.frontier(of: plan, within: watch.budget))
  }

  /// The bills that still qualify whatever any so many offers move.
  func safety(upTo count: Int) throws -> SafetyReport {
    defer { watch.end() }
    return SafetyReport(try library.safety(of: plan, upTo: count, within: watch.budget))
  }

  /// The answers on the plan's day of each year.
  func years(from first: Int, to last: Int?) throws -> SourcingYearsReport {
    defer { watch.end() }
    return SourcingYearsReport(
      try library.source(plan, from: first, to: last, within: watch.budget))
  }

  /// The answer for ways that share.
  func shared(_ invocation: Invocation) throws -> SharingReport {
    defer { watch.end() }
    return SharingReport(
      try library.share(
        plan, from: invocation[SourceOptions.fromYear], to: invocation[SourceOptions.toYear],
        within: watch.budget))
  }
}
