/// The cheapest bill within the limit, and what proves that none is cheaper.
public struct BillAnswer: Sendable, Equatable {
  /// The place of the chosen option of each part.
  public let choices: [Int]
  /// What the bill costs, and its non-originating value.
  public let totals: SupplyOption
  /// The price of the limit and the bound that it gives.
  public let certificate: BillCertificate
  /// Whether it is proven that none is cheaper; if not, the certificate's bound still holds.
  public let isOptimal: Bool

  /// Makes an answer; whether it is right is for a checker to find out.
  public init(
    choices: [Int], totals: SupplyOption, certificate: BillCertificate, isOptimal: Bool
  ) {
    self.choices = choices
    self.totals = totals
    self.certificate = certificate
    self.isOptimal = isOptimal
  }
}
