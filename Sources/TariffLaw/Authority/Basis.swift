/// Where a value of law that a determination leans on comes from.
public final class Basis: Sendable {
  /// The name of the parameter or assumption.
  public let name: String
  /// The provision.
  public let citation: Citation
  /// How well it is known.
  public let evidence: Evidence
  /// What a reader should know of it.
  public let note: String?
  /// Whether the user assumed it otherwise than the law files say.
  public let isAssumed: Bool

  /// Makes a basis.
  public init(
    name: String, citation: Citation, evidence: Evidence, note: String? = nil,
    isAssumed: Bool = false
  ) {
    self.name = name
    self.citation = citation
    self.evidence = evidence
    self.note = note
    self.isAssumed = isAssumed
  }

  /// The same basis, where a value is not the parameter's but stands in its place.
  var unassumed: Basis {
    isAssumed ? Basis(name: name, citation: citation, evidence: evidence) : self
  }

  /// The same basis under the provision that it is a reading of.
  func citing(_ provision: Citation) -> Self {
    Self(
      name: name, citation: provision, evidence: evidence, note: note, isAssumed: isAssumed)
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
