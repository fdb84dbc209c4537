/// A price under a term of trade, from which the FOB price is worked out.
///
/// FOB includes carriage to the port of final shipment abroad and leaves out what comes after it.
/// Source: article 25 of ATIGA.
public struct Price: Sendable {
  /// The term of trade.
  public let term: Term
  /// The amount under that term.
  public let amount: Money
  /// International freight, if said.
  public let freight: Money?
  /// International insurance, if said.
  public let insurance: Money?
  /// Carriage and charges to the port of shipment, if said.
  public let inland: Money?

  /// Makes a price.
  public init(term: Term, amount: Money, freight: Money?, insurance: Money?, inland: Money?) {
    self.term = term
    self.amount = amount
    self.freight = freight
    self.insurance = insurance
    self.inland = inland
  }

  /// The terms of trade that are read.
  public enum Term: String, Sendable, CaseIterable {
    /// At the works, before carriage to the port.
    case exWorks = "EXW"
    /// Handed to the carrier.
    case freeCarrier = "FCA"
    /// Alongside the ship.
    case freeAlongside = "FAS"
    /// On board.
    case freeOnBoard = "FOB"
    /// With freight.
    case costAndFreight = "CFR"
    /// With carriage paid.
    case carriagePaid = "CPT"
    /// With insurance and freight.
    case costInsuranceFreight = "CIF"
    /// With carriage and insurance paid.
    case carriageAndInsurancePaid = "CIP"

    /// Whether the price holds international freight.
    public var includesFreight: Bool {
      switch self {
      case .costAndFreight, .carriagePaid, .costInsuranceFreight, .carriageAndInsurancePaid: true
      default: false
      }
    }

    /// Whether the price holds international insurance.
    public var includesInsurance: Bool {
      self == .costInsuranceFreight || self == .carriageAndInsurancePaid
    }

    /// Whether the price leaves out carriage to the port of shipment.
    public var lacksInland: Bool {
      self == .exWorks || self == .freeCarrier
    }
  }

  /// The FOB price, or `nil` while something that the term asks for is not said or the sum cannot be held.
  public var fob: Money? {
    guard missing.isEmpty else { return nil }
    var fob: Money? = amount
    if term.includesFreight, let freight { fob = fob?.subtracting(freight) }
    if term.includesInsurance, let insurance { fob = fob?.subtracting(insurance) }
    if term.lacksInland, let inland { fob = fob?.adding(inland) }
    return fob
  }

  /// The facts that are needed to work out the FOB price and are not said.
  public var missing: [String] {
    var missing: [String] = []
    if term.includesFreight, freight == nil { missing.append("good.price.freight") }
    if term.includesInsurance, insurance == nil { missing.append("good.price.insurance") }
    if term.lacksInland, inland == nil { missing.append("good.price.inland") }
    return missing
  }
}
