/// A stage of the processing of goods, from raw ones to finished ones.
public struct ProcessingStage: Hashable, Sendable {
  /// What is processed, as cotton.
  public let group: String
  /// The number of the stage; the lowest is the raw good.
  public let number: Int

  /// Makes a stage.
  public init(group: String, number: Int) {
    self.group = group
    self.number = number
  }

  /// The name of the part of a tariff that has its goods.
  public var name: String { "\(group), stage \(number)" }
}
