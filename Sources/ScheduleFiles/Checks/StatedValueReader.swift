internal import TariffLaw

/// Finds what the files of one scheme state, with its places; the files are known to be sound.
struct StatedValueReader {
  /// The name of the scheme's folder.
  let folder: String
  /// The law that its files hold.
  let scheme: SchemeLaw
  /// Where the files are.
  let files: any LawFiles

  /// Everything that the files state, file by file in their order.
  func values() throws(FileProblem) -> [StatedValue] {
    try listed("scheme.json", "instruments") { entry, file in
      value(.instrument, entry["name"]?.text ?? "", entry, file, citation: nil)
    }
      + listed("scheme.json", "members") { entry, file in
        let name = entry.text ?? entry["country"]?.text ?? ""
        return value(.membership, name, entry, file, citation: nil)
      }
      + listed("provisions.json", "provisions") { entry, file in
        value(.provision, entry["place"]?.text ?? "", entry, file)
      } + parameters()
      + listed("wholly-obtained.json", "clauses") { entry, file in
        value(.clause, "clause " + (entry["letter"]?.text ?? ""), entry, file)
      } + productRules() + commitments()
      + listed("margins.json", "bands") { entry, file in
        value(.commitment, entry["name"]?.text ?? "", entry, file)
      }
      + listed("schedules.json", "schedules") { entry, file in
        let lines = "\(folder)/\(entry["file"]?.text ?? "")"
        return value(.schedule(lines: lines), lines, entry, file, citation: nil)
      }
  }

  /// The assumptions of a folder, which no provision states.
  static func assumptions(in files: any LawFiles) throws(FileProblem) -> [StatedValue] {
    guard let file = try files.file(at: "assumptions.json"), let top = try? JSONReader.read(file)
    else { return [] }
    return top.elements(of: "assumptions").map { entry in
      StatedValue(
        subject: .assumption, name: entry["name"]?.text ?? "", days: .always, citation: nil,
        evidence: entry["evidence"]?.text.flatMap(Evidence.init(rawValue:)), file: file,
        offset: entry.offset)
    }
  }

  private func listed(
    _ name: String, _ key: String, _ read: (JSONValue, SourceFile) -> StatedValue
  ) throws(FileProblem) -> [StatedValue] {
    guard let file = try files.file(at: "\(folder)/\(name)"),
      let top = try? JSONReader.read(file)
    else { return [] }
    return top.elements(of: key).map { read($0, file) }
  }

  /// The values of all parameters; each holds until the day before the next one.
  private func parameters() throws(FileProblem) -> [StatedValue] {
    guard let file = try files.file(at: "\(folder)/parameters.json"),
      let top = try? JSONReader.read(file)
    else { return [] }
    return top.elements(of: "parameters").flatMap { parameter in
      let entries = parameter.elements(of: "values")
      let starts = entries.compactMap { day($0, "from") }.sorted()
      return entries.map { entry in
        let from = day(entry, "from")
        let next = starts.first { start in from.map { $0 < start } ?? false }
        return value(
          .parameter, parameter["name"]?.text ?? "", entry, file,
          days: DayRange(from: from, to: next?.adding(days: -1)), citation: citation(entry))
      }
    }
  }

  /// Each commitment, and each of its steps that has a provision of its own.
  private func commitments() throws(FileProblem) -> [StatedValue] {
    guard let file = try files.file(at: "\(folder)/calendar.json"),
      let top = try? JSONReader.read(file)
    else { return [] }
    return top.elements(of: "commitments").flatMap { entry in
      let name = entry["name"]?.text ?? ""
      let whole = value(.commitment, name, entry, file)
      let steps = ["ceilings", "shares", "events"].flatMap { entry.elements(of: $0) }
        .filter { $0["place"] != nil || $0["evidence"] != nil }
      return [whole]
        + steps.map { step in
          StatedValue(
            subject: .commitment, name: name, days: whole.days,
            citation: step["place"] == nil ? whole.citation : citation(step),
            evidence: step["evidence"]?.text.flatMap(Evidence.init(rawValue:)) ?? whole.evidence,
            file: file, offset: step.offset)
        }
    }
  }

  private func productRules() throws(FileProblem) -> [StatedValue] {
    let path = "\(folder)/product-rules.csv"
    guard !scheme.productRules.held.isEmpty, let file = try files.file(at: path),
      var table = try? CSVReader(file)
    else { return [] }
    var values: [StatedValue] = []
    var row = CSVRow()
    for rule in scheme.productRules.held {
      guard case .row = table.read(into: &row) else { break }
      values.append(
        StatedValue(
          subject: .productRule, name: "rule of \(rule.codes)", days: rule.days,
          citation: rule.basis.citation, evidence: rule.basis.evidence, file: file,
          offset: row.range.lowerBound))
    }
    return values
  }

  private func value(
    _ subject: StatedValue.Subject, _ name: String, _ entry: JSONValue, _ file: SourceFile
  ) -> StatedValue {
    value(subject, name, entry, file, citation: citation(entry))
  }

  private func value(
    _ subject: StatedValue.Subject, _ name: String, _ entry: JSONValue, _ file: SourceFile,
    days: DayRange? = nil, citation: Citation?
  ) -> StatedValue {
    let first = day(entry, "from") ?? day(entry, "valid_from")
    let last = day(entry, "to") ?? day(entry, "valid_to")
    return StatedValue(
      subject: subject, name: name, days: days ?? DayRange(from: first, to: last),
      citation: citation, evidence: entry["evidence"]?.text.flatMap(Evidence.init(rawValue:)),
      file: file, offset: entry.offset)
  }

  private func day(_ entry: JSONValue, _ key: String) -> Day? {
    entry[key]?.text.flatMap(Day.init(_:))
  }

  private func citation(_ entry: JSONValue) -> Citation? {
    entry["place"]?.text.map { Citation(entry["instrument"]?.text ?? scheme.id.name, $0) }
  }
}
