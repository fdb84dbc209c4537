public import TariffLaw
/// A preference that is not to be had on a way, or of which that cannot be told.
public struct RefusedScheme: Error, Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The criterion, where it is one only that is not to be had.
  public let criterion: OriginRule?
  /// Why.
  public let because: String
  /// The facts that are missing; none if it is certain.
  public let missing: [String]

  /// Makes a refusal.
  public init(scheme: SchemeID, criterion: OriginRule?, because: String, missing: [String]) {
    self.scheme = scheme
    self.criterion = criterion
    self.because = because
    self.missing = missing
  }
}
