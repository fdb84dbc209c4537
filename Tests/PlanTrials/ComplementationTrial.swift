internal import ComponentSourcing
internal import TariffLaw

/// Holds the search for who makes what against going through all plans.
public struct ComplementationTrial {
  /// How many tasks were tried.
  public private(set) var tasks = 0
  /// How many had a plan that keeps all.
  public private(set) var feasible = 0
  /// How many plans there were.
  public private(set) var plans = 0
  /// What did not agree.
  public private(set) var faults: [String] = []

  /// Makes a trial that has tried nothing.
  public init() {}

  /// Tries a task of three parts and three countries under each reciprocity.
  public mutating func `try`(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    for reciprocity in Reciprocity.allCases {
      let task = MadeUpComplementation.task(
        parts: 3, countries: 3, reciprocity: reciprocity, from: &numbers)
      let answer = task.solve()
      let oracle = ComplementationOracle(task)
      let least = oracle.least()
      tasks += 1
      plans += oracle.plans
      if least != nil { feasible += 1 }
      if answer.cost != least || !answer.isProven {
        faults.append("seed \(seed), \(reciprocity): \(answer.cost as Any), not \(least as Any)")
      }
    }
  }
}
