internal import TariffLaw

/// Reads `parameters.json`: every number of a scheme's law with its days, provisions and evidence.
enum ParameterReader {
  static func read(_ file: SourceFile, of scheme: SchemeID) throws(Diagnostics) -> [Parameter] {
    try ObjectReader.read(file) { top in
      top.format()
      var names: Set<String> = []
      return top.required("parameters")?.list { value in
        value.object { entry in
          guard let parameter = parameter(entry, of: scheme) else { return nil }
          if !names.insert(parameter.name).inserted {
            entry.complain(LawComplaint.nameTwice(parameter.name), aboutKey: "name")
          }
          return parameter
        }
      }
    }
  }

  private static func parameter(_ entry: ObjectReader, of scheme: SchemeID) -> Parameter? {
    let name = entry.required("name")?.text()
    let title = entry.required("title")?.text()
    let kind = entry.required("kind")?.choice(of: Parameter.Kind.self, noun: "a kind of value")
    guard let values = entry.required("values"), let name, let title, let kind else { return nil }
    let history = values.list { value in
      value.object { entry in dated(entry, kind: kind, of: scheme) }
    }
    guard let history else { return nil }
    guard let dated = Dated(history) else {
      let days = history.map(\.from).sorted()
      let twice = zip(days, days.dropFirst()).first { $0 == $1 }
      return values.refuse(LawComplaint.sameDay(twice?.0 ?? days[0], name: name))
    }
    return Parameter(
      name: scheme.name.lowercased() + "." + name, title: title, kind: kind, history: dated)
  }

  private static func dated(
    _ entry: ObjectReader, kind: Parameter.Kind, of scheme: SchemeID
  ) -> Dated<Parameter.Entry>.Entry? {
    let from = entry.required("from")?.day()
    let value = entry.required("value")?.parameterValue(kind)
    let citation = entry.citation(in: scheme.name)
    let evidence = entry.evidence()
    let note = entry.optional("note")?.text()
    guard let from, let value, let citation, let evidence else { return nil }
    return .init(
      from: from,
      Parameter.Entry(value: value, citation: citation, evidence: evidence, note: note))
  }
}

extension ValueReader {
  /// Reads a value of a kind from its text.
  func parameterValue(_ kind: Parameter.Kind) -> Parameter.Value? {
    parsed { (text) throws(NotationProblem) in try Parameter.Value(text, kind: kind) }
  }
}
