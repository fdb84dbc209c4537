/// By which method content is judged where a claim names none and its cost sheet lacks an element.
public enum ContentMethodNotSaid: String, Sendable, CaseIterable {
  /// By the indirect one: what the sheet lacks is what the price leaves.
  case indirect
  /// By the direct one.
  case direct
  /// It is not known, so that both must agree.
  case unknown
}
