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

  /// What was done to goods in transit, by its declared word; what is permitted, each scheme's law says.
  public struct Operation: RawRepresentable, Hashable, Sendable {
    /// The word: `unloading`.
    public let rawValue: String

    /// Takes a word.
    public init(rawValue: String) { self.rawValue = rawValue }
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

  /// What is presented for goods that went through a non-member, by its declared word.
  public struct Document: RawRepresentable, Hashable, Sendable {
    /// The word: `through_bill_of_lading`.
    public let rawValue: String

    /// Takes a word.
    public init(rawValue: String) { self.rawValue = rawValue }
  }
}
