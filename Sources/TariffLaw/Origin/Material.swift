/// A material, part or good used to make the good.
public struct Material: Sendable {
  /// What it is called.
  public var name: String?
  /// Its code, in the edition of the good.
  public var code: HSCode?
  /// Its value.
  public var value: Money?
  /// The price term of its value.
  public var basis: ValueBasis?
  /// The country it comes from.
  public var origin: Country?
  /// Whether it originates.
  public var status: Status?
  /// Whether it was bought of an established manufacturer of the exporting member that is licensed there.
  public var isFromLicensedMaker: Bool?
  /// Its own regional value content, where it originates in part.
  public var content: Percentage?
  /// Whether it is of the part of its code that the rule of the line means.
  public var isOfPart: Bool?
  /// What part it plays.
  public var role = MaterialRole.material
  /// Of packing: whether it is classified with the good.
  public var isClassifiedWithGood: Bool?
  /// Of an accessory: whether it has an invoice of its own.
  public var isSeparatelyInvoiced: Bool?
  /// Of an accessory: whether its quantity and value are customary for the good.
  public var isCustomary: Bool?
  /// Of a neutral element: whether it goes into the good after all.
  public var isIncorporated: Bool?
  /// Of interchangeable materials: how they are kept apart.
  public var stock: StockControl?
  /// Of interchangeable materials: whether one method is used the whole fiscal year.
  public var isMethodFixedForYear: Bool?
  /// What is said of few.
  var seldom: Seldom?

  /// Makes a material of which nothing is said.
  public init() {}

  /// Whether a material originates in a member.
  public enum Status: String, Sendable, CaseIterable {
    /// It originates.
    case originating
    /// It has regional content, but less than makes it originate.
    case partial
    /// It does not originate.
    case nonOriginating = "non_originating"
    /// It cannot be told, so it does not count.
    case undetermined
  }

  /// How interchangeable materials of different origin are kept apart.
  public enum StockControl: String, Sendable, CaseIterable {
    /// They are stored apart.
    case segregated
    /// By an accepted method of inventory.
    case inventoryMethod = "inventory_method"
    /// They are mixed without records.
    case mixed
  }

  /// From what of a stock a material was drawn.
  public enum DrawnFrom: Sendable {
    /// From what came in by a movement, by its place in the record.
    case movement(Int)
    /// From what lay there when the record begins, of which nothing is said.
    case opening
  }

  /// The price terms in which the value of a material may be stated.
  public enum ValueBasis: String, Sendable, CaseIterable {
    /// Cost, insurance and freight to the port of entry: the value the rule asks.
    case cif = "CIF"
    /// Free on board where it was shipped: freight and insurance to the port of entry come on top.
    case fob = "FOB"
    /// The earliest price paid where it was processed, for a material of undetermined origin.
    case earliestPrice = "earliest_price"
  }
}

/// The proof of origin with which a material came into the exporting country.
public struct MaterialProof: Sendable {
  /// The kind of proof; one that is absent says that there was none.
  public var kind: ProofKind?
  /// Whether it is marked "Partial Cumulation".
  public var isPartialCumulation: Bool?

  /// Makes a proof.
  public init(kind: ProofKind?, isPartialCumulation: Bool? = nil) {
    self.kind = kind
    self.isPartialCumulation = isPartialCumulation
  }
}

extension Material {
  /// Whether its code is among some of a rule; unknown without a code.
  func isHeld(by codes: [RuleCodes]) -> Outcome {
    guard isCodeOpen else {
      return classification.map { codes.hold($0, isOfPart: isOfPart) } ?? .unknown
    }
    return classifications.whichever { code in
      code.map { codes.hold($0, isOfPart: isOfPart) } ?? .unknown
    }
  }
}

extension Material {
  /// Whether it is the packing in which goods are sold or sent, on which their origin does not depend.
  var isPacking: Bool { [.retailPacking, .transportPacking].contains(role.effect) }
}
