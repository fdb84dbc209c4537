extension Finding {
  /// One of several things of a claim: as the claimant calls it, else by its place among them.
  public struct Item: Sendable, Equatable {
    /// The claimant's name of it.
    public let name: String?
    /// Its place among them, from 0.
    public let place: Int

    /// Names a thing.
    public init(_ name: String?, at place: Int) {
      self.name = name
      self.place = place
    }
  }
}
