public import TariffLaw
/// The duty on an offer into a plant's country.
public struct PartDuty: Sendable, Hashable {
  /// The rate.
  public let rate: Percentage
  /// Where it comes from.
  public let source: Source

  /// Makes a duty.
  public init(rate: Percentage, source: Source) {
    self.rate = rate
    self.source = source
  }

  /// Where the duty on a part comes from.
  public enum Source: Sendable, Hashable {
    /// The part is bought in the plant's country.
    case domestic
    /// The plan states it.
    case plan
    /// A schedule that is held gives it.
    case schedule(SchemeID)
  }
}
