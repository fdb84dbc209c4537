package import Reading
package import TariffLaw

/// Reads `assumptions.json`: readings that nobody wrote down, by name, each with its reason.
package struct AssumptionReader {
  /// Whether these are all the schemes that are held; if not, assumptions of others may be named.
  package let areAllKnown: Bool
  /// The schemes, with what stands before the names of their assumptions.
  package let schemes: [(prefix: String, header: SchemeReader.Header)]
  /// What the assumptions of a scheme may refer to.
  package let surroundings: (SchemeReader.Header) -> NameSurroundings

  package func read(_ file: SourceFile) throws(Diagnostics) -> [Placed<Parameter>] {
    try ObjectReader.read(file) { top in
      top.format()
      var names: Set<String> = []
      let read = top.required("assumptions")?.placedObjects { entry in
        let parameter = assumption(entry)
        if let parameter, !names.insert(parameter.name).inserted {
          entry.complain(LawComplaint.nameTwice(parameter.name), aboutKey: "name")
        }
        return parameter
      }
      if top.problems.isEmpty { complainOfMissing(names, in: top) }
      return read
    }
  }

  /// Notes the names without which no scheme can be judged.
  private func complainOfMissing(_ names: Set<String>, in top: ObjectReader) {
    for row in Vocabulary.parameters where row.declaration.subject.kinds.isEmpty {
      guard case .always = row.declaration.need, !names.contains(row.pattern.text) else { continue }
      top.complain(LawComplaint.nameMissing(row.pattern.text), aboutKey: "assumptions")
    }
  }

  private func assumption(_ entry: ObjectReader) -> Parameter? {
    let said = entry.required("name")
    let name = said?.text()
    let title = entry.required("title")?.text()
    let kind = entry.required("kind")?.choice(of: Parameter.Kind.self, noun: "a kind of value")
    let (declaration, surroundings) = declaration(said, name)
    if let declaration, let kind { entry.checkKind(kind, declaration) }
    let choices = entry.optional("choices")?.list { choice in
      kind.flatMap { choice.parameterValue($0, declaration, surroundings)?.description }
    }
    if let choices, Set(choices).count < 2 {
      entry.complain(LawComplaint.oneChoice, aboutKey: "choices")
    }
    let because = entry.required("because")?.text()
    let evidence = entry.evidence()
    let read = entry.required("value")
    guard let name, let title, let kind, let because, let evidence,
      let value = read?.parameterValue(kind, declaration, surroundings)
    else { return nil }
    if let choices, !choices.contains(value.description) {
      entry.complain(
        LawComplaint.notAChoice(value.description, choices: choices), aboutKey: "value")
    }
    let only = Parameter.Entry(
      value: value, citation: Citation("assumption", name), evidence: evidence,
      note: because)
    return Parameter(
      name: name, title: title, kind: kind, choices: choices, declaration: declaration,
      history: Dated(always: only))
  }

  /// What the vocabulary says of a name: that of a scheme after its prefix, or one for all schemes.
  private func declaration(
    _ said: ValueReader?, _ name: String?
  ) -> (ParameterDeclaration?, NameSurroundings) {
    let none = NameSurroundings(
      kind: nil, memberships: [], schemes: [], words: nil)
    guard let said, let name else { return (nil, none) }
    if let scheme = schemes.first(where: { name.hasPrefix($0.prefix) }) {
      let own = String(name.dropFirst(scheme.prefix.count))
      let around = surroundings(scheme.header)
      return (said.declaration(of: own, as: .assumption, around), around)
    }
    do throws(NameProblem) {
      return (try Vocabulary.declaration(of: name, as: .assumption, in: none), none)
    } catch {
      guard areAllKnown else { return (nil, none) }
      let start = name.prefix { $0 != "." }
      let prefixes = nearest(to: start + ".", among: schemes.map(\.prefix))
      let near = prefixes.map { $0 + name.dropFirst(start.count + 1) }
      let known = Vocabulary.parameters.filter { $0.declaration.subject.kinds.isEmpty }
      return (
        said.refuse(
          LawComplaint.undeclared(
            .notOneOf(
              name, noun: "an assumption of a scheme that is held, or for all", choices: [],
              nearest: nearest(to: name, among: known.map(\.pattern.text)) + near))), none
      )
    }
  }
}
