/// What a supplier declares of the origin of what he sells.
public struct SupplierDeclaration: Hashable, Sendable {
  /// The supplier, as claims name him.
  public let supplier: String
  /// The code of what he sells, and of all below it: a heading if he declares so.
  public let code: HSCode
  /// The country in which it originates.
  public let origin: Country
  /// By which criterion, with the content that he shows.
  public let criterion: Box8
  /// The last day on which it holds.
  public let validTo: Day
  /// The number of his paper.
  public let reference: String?

  /// Makes a declaration.
  public init(
    supplier: String, code: HSCode, origin: Country, criterion: Box8, validTo: Day,
    reference: String? = nil
  ) {
    self.supplier = supplier
    self.code = code
    self.origin = origin
    self.criterion = criterion
    self.validTo = validTo
    self.reference = reference
  }

  /// What it makes of a material: one that originates, or one with content that is marked for partial cumulation.
  var status: Material.Status {
    criterion.criteria == [.partialCumulation] ? .partial : .originating
  }

  /// Whether another says the same of a material, by whichever criterion.
  func agrees(with other: Self) -> Bool {
    origin == other.origin && status == other.status
      && (status == .originating || criterion.share == other.criterion.share)
  }
}
