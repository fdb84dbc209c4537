/// One item of a bill of materials of several levels.
public struct BillItem: Sendable {
  /// Its name, by which others are used in it.
  public let name: String
  /// The item in which it is used; `nil` for the good.
  public let parent: String?
  /// How many are used in one of that item; of the good, for how many of it the price stands.
  public let quantity: ExactFraction
  /// What is said of it as a material; its value is that of one.
  public var material: Material
  /// Of a thing that the producer made: what was done to make it.
  public var processes: [WorkingProcess]?
  /// Of a thing that the producer made: its product-specific rule, as the claimant states it.
  public var rule: StatedRule?

  /// Makes an item.
  public init(
    name: String, parent: String?, quantity: ExactFraction, material: Material,
    processes: [WorkingProcess]? = nil, rule: StatedRule? = nil
  ) {
    self.processes = processes
    self.rule = rule
    self.name = name
    self.parent = parent
    self.quantity = quantity
    self.material = material
  }
}
