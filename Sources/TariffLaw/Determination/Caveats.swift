extension Caveat {
  /// What an answer leans on by a basis that is not official or was assumed; `nil` by any other.
  ///
  /// - Parameters:
  ///   - basis: The basis.
  ///   - question: The question that rests on it, which is told where it has no note.
  init?(leaningOn basis: Basis, of question: Finding.Question?) {
    guard basis.evidence != .official || basis.isAssumed else { return nil }
    let told: Told =
      basis.note.map(Told.note) ?? question.map(Told.question) ?? .note(.text(""))
    self.init(
      id: basis.name,
      statement: basis.isAssumed ? .assumed(told) : .leaning(on: told, doubt: basis.doubt),
      evidence: basis.isAssumed ? .unconfirmed : basis.evidence)
  }
}

/// What findings lean on that is not official or was assumed, each once.
func caveats(of findings: [Finding]) -> [Caveat] {
  var all: [Caveat] = []
  func visit(_ finding: Finding) {
    if let basis = finding.basis { all.add(basis, of: finding.question) }
    finding.premises.forEach(visit)
  }
  findings.forEach(visit)
  return all
}

/// What an answer leans on by some bases that no finding asks about, each once.
func caveats(of bases: [Basis]) -> [Caveat] {
  var all: [Caveat] = []
  for basis in bases { all.add(basis, of: nil) }
  return all
}

extension [Caveat] {
  fileprivate mutating func add(_ basis: Basis, of question: Finding.Question?) {
    guard !contains(where: { $0.id == basis.name }),
      let caveat = Caveat(leaningOn: basis, of: question)
    else { return }
    append(caveat)
  }
}
