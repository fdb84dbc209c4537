package import Reading
package import TariffLaw

/// Reads the files that are not read with the law: lines of schedules, recipes, and whatever else there is.
package struct OtherFiles {
  private let lines: [String: ScheduleDescription]
  private let amendments: Set<String>

  /// Files that are read with the law of a scheme, or with the folder.
  private static let law: Set<String> = [
    "scheme.json", "provisions.json", "parameters.json", "product-rules.csv",
    "wholly-obtained.json", "schedules.json", "calendar.json", "observations.csv",
    "departures.json", "approvals.json", "margins.json", "assumptions.json", "words.json",
    "afta.json",
  ]

  /// Knows the lines of schedules by their index.
  package init(schedules: [ScheduleDescription]) {
    lines = Dictionary(schedules.map { ($0.file, $0) }) { first, _ in first }
    amendments = Set(schedules.flatMap(\.amendments).map(\.file))
  }

  /// What keeps a file from being read; nothing if it is read with the law.
  package func faults(of file: SourceFile, at path: String) -> [Diagnostic] {
    do throws(Diagnostics) {
      if let schedule = lines[path] {
        _ = try ScheduleReader.read(file, schedule)
      } else if amendments.contains(path) {
        _ = try AmendmentReader.read(file)
      } else if path.hasPrefix("recipes/"), path.hasSuffix(".json") {
        _ = try Recipe.read(file)
      } else if path.hasPrefix("nomenclature/") {
        try readNomenclature(file, named: path.dropFirst("nomenclature/".count))
      } else if Self.law.contains(path.split(separator: "/").last.map(String.init) ?? "") {
        return []
      } else {
        try readForm(of: file, named: path)
      }
      return []
    } catch {
      return error.all
    }
  }

  /// Reads tables of correlations, lists of codes and notes on sources; of others the form alone.
  private func readNomenclature(_ file: SourceFile, named name: Substring) throws(Diagnostics) {
    let words = name.split { "/.-".contains($0) }.map { $0.uppercased() }
    if words.count == 4, let newer = HSEdition(rawValue: words[1]),
      let older = HSEdition(rawValue: words[2])
    {
      _ = try ConcordanceReader.read(file, from: newer, to: older)
    } else if words.count == 2, HSEdition(rawValue: words[0]) != nil {
      _ = try NomenclatureReader.codes(file)
    } else if name == "editions.csv" {
      return  // It is read with the law.
    } else if name == "sources.json" {
      _ = try SourceNoteReader.read(file)
    } else {
      try readForm(of: file, named: String(name))
    }
  }

  private func readForm(of file: SourceFile, named name: String) throws(Diagnostics) {
    if name.hasSuffix(".json") {
      _ = try JSONReader.read(file)
    } else if name.hasSuffix(".csv") {
      try readRows(file)
    }
  }

  private func readRows(_ file: SourceFile) throws(Diagnostics) {
    var table = try CSVReader(file)
    var refused: [Diagnostic] = []
    var row = CSVRow()
    while true {
      switch table.read(into: &row) {
      case .row: continue
      case .refused(let diagnostic): refused.append(diagnostic)
      case .end:
        if let diagnostics = Diagnostics(refused) { throw diagnostics }
        return
      }
    }
  }
}
