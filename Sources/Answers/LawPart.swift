/// A part of the law that can be shown.
public enum LawPart: Sendable {
  /// All schemes with their instruments, and every parameter.
  case overview
  /// The readings that nobody wrote down.
  case assumptions
  /// What stands at and below a citation, or has a name: `ATIGA art. 28`, `atiga.rvc.threshold`.
  case named(String)
}
