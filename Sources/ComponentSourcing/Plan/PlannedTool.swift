public import TariffLaw

/// A tool that some offers need, paid once whatever is bought by them.
public struct PlannedTool: Sendable {
  /// The name that offers use.
  public let name: String
  /// What it costs.
  public let cost: ExactFraction

  /// Makes a tool.
  public init(name: String, cost: ExactFraction) {
    self.name = name
    self.cost = cost
  }
}
