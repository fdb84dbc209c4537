public import TariffLaw
/// The duty on an offer into a plant's country.
public struct PartDuty: Sendable, Hashable {
  /// The rate.
  public let rate: Percentage
  /// Where it comes from.
  public let source: Source
  /// Whether it is the highest of several that may be meant, as of the lines of a code of six digits.
  public let isHighest: Bool

  /// Makes a duty.
  public init(rate: Percentage, source: Source, isHighest: Bool = false) {
    self.rate = rate
    self.source = source
    self.isHighest = isHighest
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
