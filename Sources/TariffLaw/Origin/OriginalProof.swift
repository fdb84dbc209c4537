/// The proof with which goods came from another member, and on which a back-to-back proof rests.
public struct OriginalProof: Sendable {
  /// The member whose origin the goods keep.
  public var origin: Country?
  /// The day it was issued.
  public var issued: Day?
  /// The criteria that it names, which the back-to-back proof repeats.
  public var criteria: [OriginCriterion]?
  /// The content that it shows.
  public var shownContent: Percentage?

  /// Makes a proof of which nothing is said.
  public init() {}
}
