package import Reading
package import TariffLaw

/// Reading names and words that the vocabulary declares.
extension ValueReader {
  /// Reads the topic of a provision.
  package func topic() -> Topic? {
    guard let text = text() else { return nil }
    let known = Topic.allCases.map(\.rawValue)
    return Topic(rawValue: text)
      ?? refuse(LawComplaint.undeclared(.notAmong(known, noun: "a topic", text)))
  }

  /// Reads a value of a kind from its text; it must be what its unit allows, and words of their list.
  package func parameterValue(
    _ kind: Parameter.Kind, _ declaration: ParameterDeclaration?, _ surroundings: NameSurroundings
  ) -> Parameter.Value? {
    let value = parsed { (text) throws(NotationProblem) in
      try Parameter.Value(text, kind: kind)
    }
    if let words = declaration?.words, case .words(let said) = value,
      let problem = words.problem(with: said, in: surroundings)
    {
      return refuse(LawComplaint(problem))
    }
    if let value, let problem = declaration?.unit.problem(with: value) {
      return refuse(LawComplaint(problem))
    }
    return value
  }

  /// What the vocabulary says of a name that stands here; what is wrong with it is noted.
  package func declaration(
    of name: String, as standing: ParameterDeclaration.Standing, _ surroundings: NameSurroundings
  ) -> ParameterDeclaration? {
    do throws(NameProblem) {
      return try Vocabulary.declaration(of: name, as: standing, in: surroundings)
    } catch {
      return refuse(LawComplaint(error))
    }
  }
}

extension ObjectReader {
  /// Notes a kind of value that is not the one that is declared.
  package func checkKind(_ kind: Parameter.Kind, _ declaration: ParameterDeclaration) {
    let declared = declaration.unit.kind
    guard kind != declared else { return }
    complain(
      LawComplaint(.expected("the kind '\(declared.rawValue)'", found: kind.rawValue)),
      aboutKey: "kind")
  }
}

extension LawComplaint {
  /// What is wrong with a name or a word.
  package init(_ problem: NameProblem) {
    switch problem {
    case .notOneOf(let text, let noun, let known, let candidates):
      self = .undeclared(
        .notOneOf(
          text, noun: noun, choices: known, nearest: nearest(to: text, among: candidates)))
    case .expected(let expected, let found):
      self = .undeclared(.expected(expected, found: found))
    }
  }
}
