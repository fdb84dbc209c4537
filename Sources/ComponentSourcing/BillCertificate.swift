/// The evidence for an answer: a price, the bound it proves, and an order in which the rest is soon gone through.
public struct BillCertificate: Sendable, Equatable {
  /// The shadow price of non-originating value.
  public let price: ContentPrice
  /// No bill within the limit has a lower `denominator × cost`.
  public let bound: Int128
  /// Places of the parts whose other options the bound alone does not exclude; advice, not evidence.
  public let order: [Int]

  /// Makes a certificate; it is believed only as far as it is verified.
  public init(price: ContentPrice, bound: Int128, order: [Int]) {
    self.price = price
    self.bound = bound
    self.order = order
  }
}
