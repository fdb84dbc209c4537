package import Reading
package import TariffLaw

/// Reads `parameters.json`: every number of a scheme's law with its days, provisions and evidence.
package enum ParameterReader {
  package static func read(
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
    guard let values = entry.required("values"), let name, let title, let kind else { return nil }
    let read = values.placedObjects { entry in
      value(entry, kind: kind, of: scheme, declaration, surroundings)
    }
    guard let read else { return nil }
    let placed = ParameterValues(read, of: name)
    for fault in placed.faults { values.problems.note(fault.complaint, at: fault.offset) }
    guard placed.faults.isEmpty, let history = placed.history else { return nil }
    let parameter = Parameter(
      name: scheme.prefix + name, title: title, kind: kind, declaration: declaration,
      history: history, scoped: placed.scoped)
    return entry.placed(parameter).map { PlacedParameter(parameter: $0, values: placed.values) }
  }

  private static func value(
    _ entry: ObjectReader, kind: Parameter.Kind, of scheme: SchemeID,
    _ declaration: ParameterDeclaration?, _ surroundings: NameSurroundings
  ) -> ParameterValues.Read? {
    let from = entry.required("from")?.day()
    let to = entry.optional("to")?.day()
    let (isScoped, scope) = entry.scope()
    let value = entry.required("value")?.parameterValue(kind, declaration, surroundings)
    let citation = entry.citation(in: scheme.name)
    let known = entry.attestation()
    let note = entry.optional("note")?.text()
    guard let from, let value, let citation, let known, !isScoped || scope != nil else {
      return nil
    }
    if let to, to < from {
      entry.complain(LawComplaint.lastBeforeFirst(first: from, last: to), aboutKey: "to")
    } else if to != nil, !isScoped {
      entry.complain(LawComplaint.endOfGeneralValue, aboutKey: "to")
    }
    return ParameterValues.Read(
      scope: scope, from: from, to: to,
      entry: Parameter.Entry(
        value: value, citation: citation, evidence: known.evidence,
        daysEvidence: known.daysEvidence, note: note))
  }
}
