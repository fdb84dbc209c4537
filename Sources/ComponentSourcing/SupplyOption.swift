/// One way to supply a part: what it costs, and what it brings in that does not originate.
///
/// Both are amounts in the plan's smallest unit of money, nought or more, for one unit of the product.
public struct SupplyOption: Sendable, Equatable {
  /// What the part costs, landed at the plant.
  public let cost: Int64
  /// The value of non-originating materials that the part brings in.
  public let nonOriginating: Int64

  /// Makes an option of two amounts in the same unit of money.
  public init(cost: Int64, nonOriginating: Int64) {
    self.cost = cost
    self.nonOriginating = nonOriginating
  }
}
