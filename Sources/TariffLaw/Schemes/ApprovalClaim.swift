/// What a claimant says of the approval on which a preference is asked.
///
/// What is `nil` was not said.
public struct ApprovalClaim: Sendable {
  /// The scheme.
  public var scheme: SchemeID
  /// The number of the certificate, or the name under which a registry holds the approval.
  public var certificate: String?
  /// The brand.
  public var brand: String?
  /// The model for which the part is made.
  public var model: String?
  /// The part.
  public var part: String?
  /// For what it is used.
  public var use: Use?
  /// The company that imports or exports it.
  public var company: String?
  /// Whether a participant of the approval made it, or somebody else.
  public var maker: Project.Maker?
  /// Whether it is a final product, not a part or a material.
  public var isFinalProduct: Bool?
  /// The start of commercial production.
  public var commercialProduction: Bounds<Day>?
  /// The day on which the project was submitted.
  public var submitted: Day?

  /// Makes a claim to an approval of a scheme.
  public init(scheme: SchemeID) {
    self.scheme = scheme
  }

  /// For what a part is used.
  public typealias Use = PartUse
}
