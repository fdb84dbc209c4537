/// What customs do with a late proof of goods that were imported while it was valid, which they may accept.
public enum LatePresentation: String, Sendable, CaseIterable {
  /// It is not known.
  case unknown
  /// They accept it.
  case accepted
  /// They refuse it.
  case refused
}
