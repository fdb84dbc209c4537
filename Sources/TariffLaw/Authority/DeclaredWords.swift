/// The words that files of law declare, by kind and in their order.
public struct DeclaredWords: Sendable {
  private var words: [WordKind: [DeclaredWord]]
  /// The codes beside some of a rule that no edition of the Harmonized System has; `nil` of others.
  package var codesNear: @Sendable (CodeRange) -> [HSCode]? = { _ in nil }

  /// Makes words of what was read.
  public init(_ words: [WordKind: [DeclaredWord]] = [:]) {
    self.words = words
  }

  /// The words of a kind.
  public subscript(kind: WordKind) -> [DeclaredWord] { words[kind] ?? [] }

  /// The names of a kind, each once.
  public func names(_ kind: WordKind) -> [String] {
    self[kind].map { $0.name }.once
  }

  /// The words of a kind that do something.
  public func words(_ kind: WordKind, that effect: WordEffect) -> [DeclaredWord] {
    self[kind].filter { $0.effect == effect }
  }

  /// The word of a name; the first, if several schemes have one.
  public func word(_ kind: WordKind, _ name: String) -> DeclaredWord? {
    self[kind].first { $0.name == name }
  }

  /// These words and those that others add, one after another; a name that is there already stays what it is.
  public func adding(_ others: [Self]) -> Self {
    var all = self
    var known: [WordKind: Set<String>] = [:]
    for other in others {
      for (kind, words) in other.words where !words.isEmpty {
        let names = known[kind] ?? Set(self[kind].map { $0.name })
        let new = words.filter { !names.contains($0.name) }
        all.words[kind, default: []] += new
        known[kind] = names.union(new.map { $0.name })
      }
    }
    return all
  }

  /// The names of all kinds, each once; a word for nothing at all is none of them.
  package var namesThatSay: [WordKind: [String]] {
    var names: [WordKind: [String]] = [:]
    for kind in WordKind.allCases {
      let absent = Set(words(kind, that: .absent).map { $0.name })
      names[kind] = self.names(kind).filter { !absent.contains($0) }
    }
    return names
  }

  /// These words as a scheme's law has them on a day: what it says of a word stands instead.
  public func governed(by own: Self, on day: Day) -> Self {
    var all = self
    for (kind, own) in own.words {
      let stated = own.filter { $0.days.contains(day) }
      if stated.isEmpty { continue }
      let words = self[kind]
      let known = Set(words.map { $0.name })
      all.words[kind] =
        words.map { word in stated.first { $0.name == word.name } ?? word }
        + stated.filter { !known.contains($0.name) }
    }
    return all
  }
}

extension DeclaredWords {
  /// The kind of proof of a name.
  public func proof(_ name: String) -> ProofKind? {
    word(.proofs, name).map { ProofKind(rawValue: $0.name, effect: $0.effect) }
  }

  /// The role of a name.
  public func role(_ name: String) -> MaterialRole? {
    word(.roles, name).map { MaterialRole(rawValue: $0.name, effect: $0.effect) }
  }
}

extension Basis {
  /// This basis, or that of a word on which a finding rests if it is known less well.
  func weakened(by words: [DeclaredWord]) -> Self {
    guard let weakest = words.max(by: { $0.evidence < $1.evidence }), weakest.evidence > evidence
    else { return self }
    return Self(
      name: name + "." + weakest.name, citation: weakest.citation ?? citation,
      evidence: weakest.evidence, note: .text(weakest.title), isAssumed: isAssumed)
  }
}
