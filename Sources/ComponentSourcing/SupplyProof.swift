/// Why no bill costs less than a bound, by suppliers taken on or left.
public indirect enum SupplyProof: Sendable, Equatable {
  /// No bill is left: a part has no offer, or the limit cannot be kept.
  case impossible
  /// The price of non-originating value shows it.
  case bounded(BillCertificate)
  /// It is so if a supplier is taken on, and if it is left.
  case split(supplier: Int, taken: SupplyProof, left: SupplyProof)
}
