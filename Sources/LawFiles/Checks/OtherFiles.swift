package import Reading
package import TariffLaw

/// Reads the files that are not read with the law: lines of schedules, recipes, the nomenclature.
///
/// Of any other file nobody reads a word, and that is told.
package struct OtherFiles {
  private let lines: [String: [ScheduleDescription]]
  private let amendments: Set<String>
  private let rules: [String: RuleTableEntry]
  private let words: DeclaredWords
  /// The folders of schemes, whose files are told of with the law.
  private let schemes: [String]
  /// The folders that are of no scheme though they hold files of one, which is told with the law.
  private let headless: Set<String>
  /// The paths that somebody else reads.
  private let others: [String]
  /// What stands in the folder of the nomenclature.
  private let nomenclature: [String]
  /// The sections of the nomenclature; `nil` if they cannot be read.
  private let sections: [NomenclatureWords.Section]?

  /// Files at the top that are read with the law.
  private static let top = [
    MarkerFile.name, "assumptions.json", SchemeFile.words.rawValue,
  ]

  /// Knows the lines of schedules by their index.
  ///
  /// - Parameters:
  ///   - schedules: The schedules of all schemes.
  ///   - rules: The tables of rules of all schemes.
  ///   - words: The words that are declared.
  ///   - files: The files.
  ///   - others: The paths that somebody else reads.
  /// - Throws: ``FileProblem`` if the system does not give the bytes of a file.
  package init(
    schedules: [ScheduleDescription], rules: [RuleTableEntry], words: DeclaredWords,
    in files: any LawSource, besides others: [String]
  ) throws(FileProblem) {
    self.rules = Dictionary(first: rules.map { ($0.path, $0) })
    self.words = words
    self.others = others
    lines = Dictionary(grouping: schedules) { $0.file }
    amendments = Set(schedules.flatMap { $0.amendments }.map { $0.file })
    schemes = try files.schemeFolders.sorted()
    let known = Set(SchemeFile.allCases.map { $0.rawValue }).union(SchemeFile.folders)
    headless = Set(
      try files.paths.compactMap { path in
        let pieces = path.split(separator: "/").map(String.init)
        return pieces.count > 1 && known.contains(pieces[1]) ? pieces[0] : nil
      })
    nomenclature = try files.names(in: NomenclatureFile.folder)
    sections = try files.file(at: NomenclatureFile.path(of: .sections))
      .flatMap { try? NomenclatureReader.sections($0) }
  }

  /// What is wrong with a file, or that nobody reads it; nothing if it is read with the law.
  package func faults(of file: SourceFile, at path: String) -> [Diagnostic] {
    do throws(Diagnostics) {
      if let schedules = lines[path] {
        var columns: Set<String?> = []
        for schedule in schedules where columns.insert(schedule.column).inserted {
          _ = try ScheduleReader.read(file, schedule)
        }
      } else if let entry = rules[path] {
        let table = RuleTable(file, entry, words)
        return try table.conflicts()
      } else if amendments.contains(path) {
        _ = try AmendmentReader.read(file)
      } else if let known = NomenclatureFile(path: path) {
        try read(file, known)
      } else if Self.isRecipe(path) {
        _ = try Recipe.read(file, into: schemes)
      } else if !isReadWithTheLaw(path) {
        let known = Self.top + NomenclatureFile.allPaths + others
        return [
          file.diagnostic(
            LawComplaint.unreadPath(path, nearest: nearest(to: path, among: known)),
            at: file.content.lowerBound)
        ]
      }
      return []
    } catch {
      return error.all
    }
  }

  private static func isRecipe(_ path: String) -> Bool {
    let pieces = path.split(separator: "/")
    return pieces.count == 2 && pieces[0] == "recipes" && pieces[1].hasSuffix(".json")
  }

  private func isReadWithTheLaw(_ path: String) -> Bool {
    let pieces = path.split(separator: "/").map(String.init)
    let isOfScheme = schemes.contains(pieces[0]) || headless.contains(pieces[0])
    return Self.top.contains(path) || others.contains(path)
      || pieces.count > 1 && isOfScheme
  }

  private func read(_ file: SourceFile, _ known: NomenclatureFile) throws(Diagnostics) {
    switch known {
    case .correlations(let newer, let older):
      _ = try ConcordanceReader.read(file, from: newer, to: older)
    case .codes: _ = try NomenclatureReader.codes(file)
    case .sections: _ = try NomenclatureReader.sections(file)
    case .chapters: _ = try NomenclatureReader.chapters(file, in: sections)
    case .headings: _ = try NomenclatureReader.headings(file)
    case .editions: break  // It is read with the law.
    case .sources: _ = try SourceNoteReader.read(file, about: nomenclature)
    }
  }
}
