public import TariffLaw
/// A proof that no bill costs less than a bound, as it stands in a file.
public indirect enum StatedProof: Sendable {
  /// No bill is left.
  case impossible
  /// A price of non-originating value, the bound that it gives, and an order of parts.
  case bounded(price: ExactFraction, bound: Int128, order: [Int])
  /// A supplier is taken on, or left.
  case split(supplier: String, taken: StatedProof, left: StatedProof)
}
