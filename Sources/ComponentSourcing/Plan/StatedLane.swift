public import TariffLaw
/// An earlier answer for one way, as it stands in a file.
public struct StatedLane: Sendable {
  /// The plant's name.
  public var plant: String
  /// The market's name.
  public var market: String
  /// The supplier of each part, in the order of the plan; empty if no bill is said to do.
  public var suppliers: [String]
  /// The scheme of the bill's treatment, if it is imported.
  public var scheme: String?
  /// The criterion of the bill's treatment, in rule notation.
  public var criterion: String?
  /// What the bill costs, in units of the plan's currency.
  public var landed: ExactFraction?
  /// What no bill costs less than, in units of the plan's currency.
  public var bound: ExactFraction?
  /// Why, for each treatment.
  public var proofs: [StatedProof]

  /// Makes an answer.
  public init(
    plant: String, market: String, suppliers: [String], scheme: String?, criterion: String?,
    landed: ExactFraction?, bound: ExactFraction?, proofs: [StatedProof]
  ) {
    self.plant = plant
    self.market = market
    self.suppliers = suppliers
    self.scheme = scheme
    self.criterion = criterion
    self.landed = landed
    self.bound = bound
    self.proofs = proofs
  }
}
