/// What came of a bill of several levels.
public struct BillRuling: Sendable {
  /// A thing that the producer of the good made himself, and what came of the question of its origin.
  public struct Part: Sendable {
    /// Its place in the bill.
    public let place: Int
    /// Its name.
    public let name: String
    /// Its code, if it is said.
    public let code: HSCode?
    /// The value of one, if it is said.
    public let value: Money?
    /// What came of it by itself.
    public let ruling: OriginRuling
    /// The facts that would settle it, by their place in the claim.
    public let missing: [String]
    /// What it leans on that is not official.
    public let caveats: [Caveat]
  }

  /// The things that the producer made himself, the innermost first.
  public let parts: [Part]
  /// By which reading they count in the answer.
  public let reading: Lawful<SelfProduced>
  /// What comes of the good if each part that originates counts whole.
  public let rolledUp: OriginRuling
  /// What comes of it if what the parts were made of counts.
  public let traced: OriginRuling
}
