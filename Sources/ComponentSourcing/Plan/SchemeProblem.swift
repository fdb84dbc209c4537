public import TariffLaw
/// A preference that is not to be had on a way, or of which that cannot be told.
public struct SchemeProblem: Error, Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The criterion, where it is one only that is not to be had.
  public let criterion: OriginRule?
  /// Why.
  public let because: Reason
  /// The facts that are missing; none if it is certain.
  public let missing: [String]

  /// Makes a refusal.
  public init(scheme: SchemeID, criterion: OriginRule?, because: Reason, missing: [String]) {
    self.scheme = scheme
    self.criterion = criterion
    self.because = because
    self.missing = missing
  }

  /// Why a preference is not to be had; it has words in reports alone.
  public enum Reason: Sendable, Equatable {
    /// Its rate is not below that of MFN.
    case notBelowMFN(Percentage)
    /// The scheme's rules of that day are not held.
    case rulesNotHeld
    /// The criterion asks for more than a bill of materials tells.
    case asksForMore
    /// It asks for several things at once.
    case asksForSeveral
    /// Facts of an offer contradict each other under it.
    case contradicted
    /// The rule of the line asks less content than any that was read, by the claimant's word alone.
    case leastContent(Percentage)
    /// The rule of the line is not held.
    case ruleNotHeld
    /// The rate of the preference is not known.
    case rateNotKnown
    /// A condition of the law is not met, or cannot be told: the first such question, if one was asked.
    case notMet(Finding.Question?), cannotBeTold(Finding.Question?)
  }
}
