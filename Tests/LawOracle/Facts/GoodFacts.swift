/// What is told of a good.
public struct GoodFacts: Sendable {
  /// The tariff code, digits only.
  public var code: String
  /// The free-on-board price.
  public var fob: Fraction?
  /// The bill of materials.
  public var materials: [MaterialFacts]?
  /// The value of all that does not originate, instead of a bill.
  public var nonOriginating: Fraction?
  /// Labour, overhead, other costs and profit, in this order.
  public var costs: [Fraction?] = [nil, nil, nil, nil]
  /// The method of content that the exporting member uses.
  public var method: Method?
  /// The rule of the line as the claimant states it: `general` or rules in notation.
  public var statedRule: String?
  /// What was done to the materials.
  public var processes: Work?
  /// Whether it is said to be wholly obtained, under a clause of article 27.
  public var clause: String?
  /// Where it was obtained.
  public var obtainedIn: String?

  /// Makes a good of its code and price.
  public init(_ code: String, fob: Fraction?) {
    self.code = code
    self.fob = fob
  }

  /// The names of the four costs in a claim.
  public static let costNames = ["labour", "overhead", "other", "profit"]

  /// Whether any cost is told, so that the direct formula can be tried.
  public var hasCostSheet: Bool { costs.contains { $0 != nil } }

  /// Whether all elements of the price but one cost are told, and no method.
  public var lacksOneElement: Bool {
    method == nil && fob != nil && costs.filter { $0 == nil }.count == 1
      && materials?.allSatisfy { $0.value != nil } == true
  }

  /// The two formulas of article 29(1).
  public enum Method: String, Sendable { case direct, indirect }

  /// How much was done.
  public enum Work: String, Sendable {
    /// Assembly.
    case substantial = "assembly"
    /// Only packaging.
    case minimal = "packaging"
  }
}
