/// A country through which the goods went on their way, and what was done to them there.
public struct RouteLeg: Sendable {
  /// The country.
  public var through: Country?
  /// What was done there.
  public var operations: [Operation]?
  /// Whether the goods entered into trade or consumption there.
  public var enteredCommerce: Bool?
  /// Why the goods went that way.
  public var reason: Reason?
  /// The documents presented, asked where the country is not a member.
  public var documents: [Document]?

  /// Makes a leg of which nothing is said.
  public init() {}

  /// What may be done to goods in transit.
  public enum Operation: String, Sendable, CaseIterable {
    /// Unloading.
    case unloading
    /// Reloading.
    case reloading
    /// Keeping in good condition.
    case preserving
    /// Storage under customs control.
    case storage
    /// Repacking or relabelling.
    case repacking
    /// Working on the goods.
    case processing
  }

  /// Why goods went through a country.
  public enum Reason: String, Sendable, CaseIterable {
    /// Where the country lies.
    case geography
    /// What the transport needs.
    case transport
    /// Trade: to find a buyer, to be stored for sale.
    case trade
  }

  /// What is presented for goods that went through a non-member.
  public enum Document: String, Sendable, CaseIterable {
    /// A through bill of lading issued in the exporting member.
    case throughBillOfLading = "through_bill_of_lading"
    /// The proof of origin.
    case proofOfOrigin = "proof_of_origin"
    /// A copy of the commercial invoice.
    case invoice
    /// Papers that show the conditions of transit.
    case transitEvidence = "transit_evidence"
  }
}
