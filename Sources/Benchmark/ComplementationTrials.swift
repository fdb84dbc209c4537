import AFTA
import Dispatch
import PlanTrials
import Synchronization

/// The search for who makes what: held to all plans of many tasks, and timed on large ones.
struct ComplementationTrials {
  /// Tasks of three parts and three countries, each under three reciprocities.
  private static let tasks = 500
  private static let blocks = 20
  /// Parts and countries of those that are timed, and after how many seconds a search is ended.
  private static let sizes = [(parts: 12, countries: 4), (parts: 60, countries: 6)]
  private static let patience = 10

  private let seed: Int

  /// Takes the seed of the first task.
  init(seed: Int) { self.seed = seed }

  /// Tries all, and says what was tried.
  func run() throws -> String {
    let found = Mutex((tasks: 0, feasible: 0, plans: 0, wrong: [String]()))
    DispatchQueue.concurrentPerform(iterations: Self.blocks) { block in
      var trial = ComplementationTrial()
      for place in stride(from: block, to: Self.tasks, by: Self.blocks) {
        trial.try(seed: seed + place)
      }
      found.withLock { found in
        found.tasks += trial.tasks
        found.feasible += trial.feasible
        found.plans += trial.plans
        found.wrong += trial.faults
      }
    }
    let all = found.withLock { $0 }
    guard all.wrong.isEmpty else { throw BenchmarkProblem(all.wrong.joined(separator: "\n")) }
    return
      "\(all.tasks) tasks, \(all.feasible) with a plan, equal an enumeration of \(all.plans) plans"
  }

  /// Times large tasks, and says how long each took or what gap is left.
  func times() -> [String] {
    Self.sizes.flatMap { size in
      Reciprocity.allCases.map { reciprocity in
        var numbers = SeededNumbers(seed: seed)
        let task = MadeUpComplementation.task(
          parts: size.parts, countries: size.countries, reciprocity: reciprocity, from: &numbers)
        let start = ContinuousClock.now
        let end = start + .seconds(Self.patience)
        let answer = task.solve(within: SearchLimits(shouldStop: { ContinuousClock.now >= end }))
        let time = ContinuousClock.now - start
        let words =
          answer.isProven
          ? "proven" : answer.cost == nil ? "no plan found" : "not proven, gap \(gap(answer)) ppm"
        return
          "\(size.parts) parts, \(size.countries) countries, reciprocity \(reciprocity.rawValue): "
          + "\(words) in \(time), \(answer.splits) splits"
      }
    }
  }

  private func gap(_ answer: ComplementationAnswer) -> Int128 {
    guard let cost = answer.cost, let bound = answer.bound, cost > 0 else { return 0 }
    return (cost - bound) * 1_000_000 / cost
  }
}
