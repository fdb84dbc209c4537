/// Where a value of law that a determination leans on comes from.
public final class Basis: Sendable {
  /// The name of the parameter or assumption.
  public let name: String
  /// The provision.
  public let citation: Citation
  /// How well it is known: the weaker of what is known of its figure and of its days.
  public let evidence: Evidence
  /// Which of the two is the weaker; nil if they are alike.
  public let doubt: Doubt?
  /// What a reader should know of it.
  public let note: Note?
  /// Whether the user assumed it otherwise than the law files say.
  public let isAssumed: Bool

  /// Makes a basis, the doubt of which is told where figure and days are known unequally well.
  public init(
    name: String, citation: Citation, evidence: Evidence, doubt: Doubt? = nil,
    note: Note? = nil, isAssumed: Bool = false
  ) {
    self.name = name
    self.citation = citation
    self.evidence = evidence
    self.doubt = doubt
    self.note = note
    self.isAssumed = isAssumed
  }

  /// Makes the basis of something that is known so well.
  public convenience init(
    name: String, citation: Citation, known: some Attested, note: Note? = nil,
    isAssumed: Bool = false
  ) {
    self.init(
      name: name, citation: citation, evidence: known.weakerEvidence, doubt: known.doubt,
      note: note, isAssumed: isAssumed)
  }

  /// Whether nobody has seen a source of it, and nobody assumes it.
  var isUnconfirmed: Bool { evidence == .unconfirmed && !isAssumed }

  /// The same basis, where a value is not the parameter's but stands in its place.
  var unassumed: Basis {
    isAssumed ? Basis(name: name, citation: citation, evidence: evidence, doubt: doubt) : self
  }

  /// The same basis under the provision that it is a reading of.
  func citing(_ provision: Citation) -> Basis {
    Basis(
      name: name, citation: provision, evidence: evidence, doubt: doubt, note: note,
      isAssumed: isAssumed)
  }
}

/// A value of law together with its basis.
public struct Lawful<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it comes from.
  public let basis: Basis

  /// Makes a value with its basis.
  public init(_ value: Value, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }
}
