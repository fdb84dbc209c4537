/// Whether goods that come back to the member whose origin they keep enjoy its concession.
public enum ReturnedGoods: String, Sendable, CaseIterable {
  /// As goods of another member do.
  case granted
  /// It is not known.
  case unknown
}
