/// The names of parameters that are amounts of money.
public enum AmountName: String, ParameterName {
  /// The price up to which a consignment needs no proof.
  case proofWaiver = "proof.waiver"
  /// The import value below which margins are not lifted.
  case notNormalisedBelow = "margin.not_normalised_below"

  /// What is declared of it.
  public var declaration: ParameterDeclaration {
    switch self {
    case .proofWaiver:
      .init(
        .amount, "the price up to which no proof is asked", of: .origin,
        absent: "every consignment needs a proof")
    case .notNormalisedBelow:
      .init(
        .amount, "the import value below which margins are not lifted", of: .complementation,
        absent: "margins are lifted whatever the import value")
    }
  }
}
