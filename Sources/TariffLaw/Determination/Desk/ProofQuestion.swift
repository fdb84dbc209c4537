/// A proof of origin at the desk of customs, with its items and what happened to it.
public struct ProofQuestion: Sendable {
  /// What it is called, where it is one of many.
  public var name: String?
  /// The items, each a claim of its own with the same proof; never none.
  public package(set) var items: [Item]
  /// What happened to it.
  public var events: ProofEvents
  /// The day on which deadlines are asked about; `nil` where only their days are wanted.
  public var asOf: Day?
  /// What is known of the consignment where the proof is told apart from others of it, as in a table.
  public var consignment: ProofConsignment?

  /// Makes a question; `nil` without an item.
  public init?(_ items: [Item], events: ProofEvents = ProofEvents(), asOf: Day? = nil) {
    guard !items.isEmpty else { return nil }
    self.items = items
    self.events = events
    self.asOf = asOf
  }

  /// One item of a proof.
  public struct Item: Sendable {
    /// The item as a claim, whose proof has what the item shows of itself.
    public var claim: Claim
    /// What box 8 shows of it, where that cannot be read.
    public var unreadBox8: String?
    /// Whether no edition of the Harmonized System has its code.
    package var isInNoEdition = false

    /// Makes an item of a claim.
    public init(_ claim: Claim, unreadBox8: String? = nil) {
      self.claim = claim
      self.unreadBox8 = unreadBox8
    }
  }
}

extension Claim {
  /// The claim as it would be if its goods were shipped and declared on a day, by which its law is looked up.
  public func moved(to day: Day) -> Claim {
    var claim = self
    claim.on = day
    claim.proof?.shipped = day
    return claim
  }
}
