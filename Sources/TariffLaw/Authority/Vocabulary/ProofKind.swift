/// A kind of proof, by the word that a file of words declares for it.
public struct ProofKind: RawRepresentable, Hashable, Sendable {
  /// The word: `e_form_d`.
  public let rawValue: String
  /// What such a proof is: issued, electronic, declared or absent.
  public let effect: WordEffect

  /// Takes a word and what it does.
  public init(rawValue: String, effect: WordEffect) {
    self.rawValue = rawValue
    self.effect = effect
  }

  /// Takes the word of a proof that an authority issues.
  public init(rawValue: String) { self.init(rawValue: rawValue, effect: .issued) }

  /// Whether it says that there is no proof.
  public var isAbsent: Bool { effect == .absent }

  /// Whether two words are the same.
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the word.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
