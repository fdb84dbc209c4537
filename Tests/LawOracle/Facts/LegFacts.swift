/// What is told of a country on the way.
public struct LegFacts: Sendable {
  /// The country.
  public var through: String?
  /// Whether nothing but unloading, reloading and preserving was done.
  public var isOnlyHandled: Bool?
  /// Whether the goods entered trade or consumption.
  public var enteredCommerce: Bool?
  /// Whether geography or transport asked for the way.
  public var isJustified: Bool?
  /// The documents that are presented.
  public var documents: Documents?

  /// Makes a leg through a country, on which all is as it should be.
  public init(_ through: String?) {
    self.through = through
    isOnlyHandled = true
    enteredCommerce = false
    isJustified = true
    documents = .all
  }

  /// Which documents of rule 21 are presented.
  public enum Documents: Sendable {
    /// All of them.
    case all
    /// All but the proof of origin.
    case allButProof
    /// None.
    case none
  }
}
