/// What a search for the least cost has found and proven.
public struct ComplementationAnswer: Sendable, Equatable {
  /// The place of the choice of each market of each part; `nil` if no plan was found.
  public let choices: [[Int]]?
  /// What it costs, in hundred millionths of a smallest unit.
  public let cost: Int128?
  /// No plan costs less; `nil` if there is none at all.
  public let bound: Int128?
  /// How many splits the proof took.
  public let splits: Int

  /// Makes an answer, of a search or as somebody tells it.
  public init(choices: [[Int]]?, cost: Int128?, bound: Int128?, splits: Int) {
    self.choices = choices
    self.cost = cost
    self.bound = bound
    self.splits = splits
  }

  /// Whether nothing is left open: the plan is the cheapest, or there is none.
  public var isProven: Bool { bound == cost }

  /// Whether it is proven that no plan keeps all requirements.
  public var isInfeasible: Bool { bound == nil && choices == nil }
}
