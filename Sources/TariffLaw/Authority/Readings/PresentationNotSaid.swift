/// When a proof was presented whose presentation is not said.
public enum PresentationNotSaid: String, Sendable, CaseIterable {
  /// With the declaration, if it was issued by then and is valid.
  case withDeclaration = "with_declaration"
  /// It is not known.
  case unknown
}
