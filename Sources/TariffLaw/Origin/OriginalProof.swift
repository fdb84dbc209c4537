/// The proof with which goods came from another member, and on which a back-to-back proof rests.
public struct OriginalProof: Sendable {
  /// The member whose origin the goods keep.
  public var origin: Country?
  /// The day it was issued.
  public var issued: Day?
  /// The last day on which it is valid, as it is told.
  public var expires: Day?
  /// The criteria that it names, which the back-to-back proof repeats.
  public var criteria: [OriginCriterion]?
  /// The content that it shows.
  public var shownContent: Percentage?
  /// Its number.
  public var number: String?
  /// The quantity on it, in millionths of the unit in which the goods are counted.
  public var quantity: Int64?
  /// How much of that goes on, in the same unit.
  public var quantitySentOn: Int64?
  /// Whether box 7 of the back-to-back proof gives its number and day.
  public var isCited: Bool?
  /// Whether the FOB price on the back-to-back proof is that of the exporter who sends the goods on.
  public var isPricedAnew: Bool?

  /// Decimal places of quantities.
  public static let quantityPlaces = 6

  /// Makes a proof of which nothing is said.
  public init() {}
}
