internal import TariffLaw

/// Reads `assumptions.json`: readings that nobody wrote down, by name, each with its reason.
enum AssumptionReader {
  static func read(_ file: SourceFile) throws(Diagnostics) -> [Placed<Parameter>] {
    try ObjectReader.read(file) { top in
      top.format()
      return top.required("assumptions")?.placedObjects(assumption)
    }
  }

  private static func assumption(_ entry: ObjectReader) -> Parameter? {
    let name = entry.required("name")?.text()
    let title = entry.required("title")?.text()
    let kind = entry.required("kind")?.choice(of: Parameter.Kind.self, noun: "a kind of value")
    let choices = entry.optional("choices")?.list { $0.text() }
    let because = entry.required("because")?.text()
    let evidence = entry.evidence()
    let read = entry.required("value")
    guard let name, let title, let kind, let because, let evidence,
      let value = read?.parameterValue(kind)
    else { return nil }
    if let choices, !choices.contains(value.description) {
      entry.complain(
        LawComplaint.notAChoice(value.description, choices: choices), aboutKey: "value")
    }
    let only = Parameter.Entry(
      value: value, citation: Citation("assumption", name), evidence: evidence,
      note: because)
    return Parameter(
      name: name, title: title, kind: kind, choices: choices, history: Dated(always: only))
  }
}
