/// A kind of word that claims use and that files of law declare.
public enum WordKind: String, Sendable, CaseIterable {
  /// Kinds of proof of origin.
  case proofs
  /// The lists among which members divide their lines.
  case lists
  /// Papers for goods that went through a country that is not a member.
  case documents
  /// What is done to goods on their way.
  case operations
  /// What is done to materials.
  case processes
  /// What parts things play in a good.
  case roles
  /// What differs between a proof and the other papers.
  case discrepancies

  /// What one word of the kind is, with its article: "a kind of proof".
  public var noun: String {
    switch self {
    case .proofs: "a kind of proof"
    case .lists: "a list"
    case .documents: "a document"
    case .operations: "an operation"
    case .processes: "a process"
    case .roles: "a role of a material"
    case .discrepancies: "a discrepancy"
    }
  }

  /// What a word of the kind can do; the first is what it does if nothing is said, where that is allowed.
  public var effects: [WordEffect] {
    switch self {
    case .proofs: [.issued, .electronic, .declared, .absent]
    case .lists: [.listed, .endsDuties]
    case .documents: [.presented, .needed, .neededProof, .sufficient]
    case .operations: [.notPermitted, .permitted]
    case .processes: [.working, .minimal]
    case .roles:
      [
        .material, .fungible, .retailPacking, .transportPacking, .accessory, .neutral, .service,
      ]
    case .discrepancies: [.notMinor, .minor, .minorOfDeclaration]
    }
  }

  /// Whether what a word does is said where it is declared, the same under every scheme.
  ///
  /// A proof is a declaration or is not; whether an operation is permitted is for each scheme's law to say.
  public var isOfTheTrade: Bool {
    switch self {
    case .proofs, .roles: true
    case .lists, .documents, .operations, .processes, .discrepancies: false
    }
  }
}
