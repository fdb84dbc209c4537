/// How much a supplier or a plant can make, and how much at least if it makes anything.
public struct VolumeLimits: Sendable, Equatable {
  /// The most; without a limit if not said.
  public var capacity: Int64?
  /// The least, if anything is asked of it.
  public var least: Int64?

  /// Makes limits.
  public init(capacity: Int64? = nil, least: Int64? = nil) {
    self.capacity = capacity
    self.least = least
  }

  /// Whether something is limited.
  public var areStated: Bool { capacity != nil || least != nil }
}
