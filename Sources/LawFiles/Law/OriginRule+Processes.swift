internal import Reading
package import TariffLaw

extension OriginRule {
  /// The processes that the rule names, by their words.
  package var processes: [String] {
    switch self {
    case .process(let name): [name]
    case .anyOf(let rules), .allOf(let rules): rules.flatMap { $0.processes }
    case .byPart(let parts): parts.flatMap { $0.rule.processes }
    default: []
    }
  }

  /// The rule, if every process that it names is a word that is declared, and every code one that some edition has.
  ///
  /// - Throws: ``NotationProblem`` with the nearest words or codes, if one is not.
  package func naming(processesOf words: DeclaredWords) throws(NotationProblem) -> Self {
    let declared = words.names(.processes)
    for name in processes where !declared.contains(name) {
      throw NotationProblem(
        "'\(name)' is not a process that is declared", misread: name, candidates: declared
      ).suggesting
    }
    var codes: [RuleCodes] = []
    _ = exchangingCodes { (named) throws(Never) in
      codes += named
      return named
    }
    for named in codes {
      guard let near = words.codesNear(named.range) else { continue }
      throw NotationProblem(
        "\(named.range) is in no edition of the Harmonized System"
          + Wording.meant(near.map { $0.digits }))
    }
    return self
  }
}
