/// What is told of a material.
public struct MaterialFacts: Sendable {
  /// The tariff code, digits only.
  public var code: String?
  /// Whether it is of the part of its code that a list means.
  public var isOfPart: Bool?
  /// The value.
  public var value: Fraction?
  /// Whether the value is in euros.
  public var isInEuros = false
  /// Where it comes from.
  public var origin: String?
  /// Whether it originates there.
  public var status: Status?
  /// Its own content in per cent, where it originates in part.
  public var content: Fraction?
  /// The kind of proof with which it came.
  public var proofKind: String?
  /// Whether that proof is marked "Partial Cumulation".
  public var isMarkedPartial: Bool?

  /// Makes a material.
  public init(
    _ code: String?, _ value: Fraction?, from origin: String?, _ status: Status?,
    proof: String? = nil
  ) {
    self.code = code
    self.value = value
    self.origin = origin
    self.status = status
    proofKind = proof
  }

  /// Whether a material originates.
  public enum Status: String, Sendable, CaseIterable {
    /// It does.
    case originating
    /// It has content, but not enough.
    case partial
    /// It does not.
    case nonOriginating = "non_originating"
    /// Nobody can tell.
    case undetermined
  }
}
