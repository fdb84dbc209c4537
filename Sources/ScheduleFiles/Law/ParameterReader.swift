internal import TariffLaw

/// Reads `parameters.json`: every number of a scheme's law with its days, provisions and evidence.
enum ParameterReader {
  static func read(
    _ file: SourceFile, of scheme: SchemeID, in surroundings: NameSurroundings
  ) throws(Diagnostics) -> [PlacedParameter] {
    try ObjectReader.read(file) { top in
      top.format()
      var names: Set<String> = []
      return top.required("parameters")?.list { value in
        value.object { entry in
          guard let read = parameter(entry, of: scheme, surroundings) else { return nil }
          let name = read.parameter.value.name
          if !names.insert(name).inserted {
            entry.complain(LawComplaint.nameTwice(name), aboutKey: "name")
          }
          return read
        }
      }
    }
  }

  private static func parameter(
    _ entry: ObjectReader, of scheme: SchemeID, _ surroundings: NameSurroundings
  ) -> PlacedParameter? {
    let said = entry.required("name")
    let name = said?.text()
    let title = entry.required("title")?.text()
    let kind = entry.required("kind")?.choice(of: Parameter.Kind.self, noun: "a kind of value")
    let declaration = name.flatMap { said?.declaration(of: $0, as: .law, surroundings) }
    if let declaration, let kind { entry.checkKind(kind, declaration) }
    let words = declaration?.words
    guard let values = entry.required("values"), let name, let title, let kind else { return nil }
    let placed = values.placedObjects { entry in
      dated(entry, kind: kind, of: scheme, words, surroundings)
    }
    guard let placed else { return nil }
    let history = placed.map(\.value)
    guard let dated = Dated(history) else {
      let days = history.map(\.from).sorted()
      let twice = zip(days, days.dropFirst()).first { $0 == $1 }
      return values.refuse(LawComplaint.sameDay(twice?.0 ?? days[0], name: name))
    }
    let parameter = Parameter(
      name: scheme.prefix + name, title: title, kind: kind, declaration: declaration,
      history: dated)
    return entry.placed(parameter).map { PlacedParameter(parameter: $0, values: placed) }
  }

  private static func dated(
    _ entry: ObjectReader, kind: Parameter.Kind, of scheme: SchemeID, _ words: WordList?,
    _ surroundings: NameSurroundings
  ) -> Dated<Parameter.Entry>.Entry? {
    let from = entry.required("from")?.day()
    let value = entry.required("value")?.parameterValue(kind, words, surroundings)
    let citation = entry.citation(in: scheme.name)
    let known = entry.attestation()
    let note = entry.optional("note")?.text()
    guard let from, let value, let citation, let known else { return nil }
    return .init(
      from: from,
      Parameter.Entry(
        value: value, citation: citation, evidence: known.evidence,
        daysEvidence: known.daysEvidence, note: note))
  }
}
