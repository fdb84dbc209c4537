import ComponentSourcing
import PlanTrials
import Testing

@testable import TariffLaw

/// The search for who makes what, against all plans and against arithmetic that stands here.
@Suite("Complementation: search") struct ComplementationTests {
  private static let whole = Int128(ComplementationTask.whole)

  @Test("finds the cheapest of all plans, or that there is none")
  func enumeration() {
    var trial = ComplementationTrial()
    for seed in 1...6 { trial.try(seed: seed) }
    #expect(trial.faults == [])
    #expect(trial.tasks == 18)
    #expect(trial.plans > 1_000_000)
    #expect((3..<trial.tasks).contains(trial.feasible))
  }

  /// Two countries of 10 units each; each makes a part at 100 or buys it outside at 90; one may make for both.
  private func two(tooling: Int128, requirement: Int64?) -> ComplementationTask {
    let choices = (0..<2).map { market in
      (0..<2).map { maker in
        ComplementationTask.Choice(
          maker: maker, cost: 1000 * Self.whole, value: 1000, approval: maker == market ? nil : 0)
      } + [ComplementationTask.Choice(maker: 2, cost: 900 * Self.whole, value: 900)]
    }
    let part = ComplementationTask.Part(
      choices: choices, units: [10, 10], tooling: [tooling, tooling], capacity: [nil, nil],
      least: [0, 0])
    var task = ComplementationTask(countries: 2, parts: [part, part])
    task.requirements = [requirement, requirement]
    return task
  }

  @Test("buys outside without programmes: 4 x 900")
  func outside() {
    #expect(two(tooling: 0, requirement: nil).solve().cost == 3600 * Self.whole)
  }

  @Test("shares tooling where accreditation lets each programme be met by the other's part")
  func sharedTooling() {
    // Half of each vehicle by value: one accredited or local part of 1000 beside one of 900 is 52.6 %. One country makes
    // one part for both: 2 x 1000 + 2 x 900 + one tooling of 500.
    let task = two(tooling: 500 * Self.whole, requirement: 50_000_000)
    #expect(task.solve().cost == 4300 * Self.whole)
    // With reciprocity by partner imports count only against exports: each makes one part for both, 4 x 1000 + 2 x 500,
    // or each makes one part at home and buys the other outside, 2 x 1000 + 2 x 900 + 2 x 500.
    var matched = task
    matched.reciprocity = .byPartner
    #expect(matched.solve().cost == 4800 * Self.whole)
  }

  @Test("finds the one way that there is")
  func oneWay() {
    let part = ComplementationTask.Part(
      choices: [[ComplementationTask.Choice(maker: 0, cost: 7 * Self.whole, value: 7)]], units: [1],
      tooling: [0], capacity: [nil], least: [0])
    #expect(ComplementationTask(countries: 1, parts: [part]).solve().cost == 7 * Self.whole)
  }

  @Test("says that no plan meets a programme of more than all that can be local")
  func infeasible() {
    var task = two(tooling: 0, requirement: 100_000_000)
    for part in task.parts.indices { task.parts[part].capacity = [9, 9] }
    let answer = task.solve()
    #expect(answer.isInfeasible)
    #expect(answer.isProven)
  }

  @Test("gives the best plan with its gap if it is ended")
  func ended() {
    var numbers = SeededNumbers(seed: 5)
    let task = MadeUpComplementation.task(
      parts: 8, countries: 4, reciprocity: .byPartner, from: &numbers)
    let answer = task.solve(within: SearchLimits(states: 2))
    guard let cost = answer.cost, let bound = answer.bound else { return }
    #expect(bound <= cost)
  }
}
