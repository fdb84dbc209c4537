/// What box 9 of Form D shows of goods that originate: their weight or quantity, and where it is asked the FOB price.
public struct Box9: Sendable {
  /// Whether the price is shown.
  public let showsPrice: Bool
  /// The price, if it is shown and said.
  public let price: Money?
  /// What it rests on.
  public let basis: Basis

  /// What a reader of a price should know.
  var readings: [Basis] { showsPrice ? [basis] : [] }

  /// Tells what the box shows; `nil` where the goods do not originate or no rule of the box is held.
  init?(_ claim: Claim, _ origin: OriginRuling?, under rule: Lawful<PriceOnProof>?) {
    guard let origin, let rule, origin.isEstablished else { return nil }
    showsPrice =
      switch rule.value {
      case .always: true
      case .content: origin.criteria.contains { $0.showsContent }
      case .never: false
      }
    price = showsPrice ? claim.good.fob : nil
    basis = rule.basis
  }
}
