package import Reading
package import TariffLaw

/// Reads the codes of an edition, and what chapters, headings and sections are in our own words.
package enum NomenclatureReader {
  /// Reads `hs2022.csv` and its like: every chapter, heading and subheading of an edition.
  package static func codes(_ file: SourceFile) throws(Diagnostics) -> [HSCode] {
    try TableReader.read(file, required: ["code"]) { (row) throws(TableProblem) in try row.code(0) }
  }

  /// Reads `chapters.csv`, `sections.csv` and `headings.csv`.
  package static func words(
    chapters: SourceFile, sections: SourceFile, headings: SourceFile
  ) throws(Diagnostics) -> NomenclatureWords {
    let sections = try self.sections(sections)
    let chapters = try self.chapters(chapters, in: sections)
    let headings = try self.headings(headings)
    let words = chapters.map { ($0.code, $0.words) } + headings
    return NomenclatureWords(
      sections: sections, words: Dictionary(first: words),
      sectionOfChapter: Dictionary(first: chapters.map { ($0.code, $0.section) }))
  }

  /// Reads `sections.csv`.
  static func sections(
    _ file: SourceFile
  ) throws(Diagnostics) -> [NomenclatureWords.Section] {
    let sections = try TableReader.read(file, required: ["section", "words"]) { row in
      row.placed(NomenclatureWords.Section(row[0], words: row[1]))
    }
    return try PlacedIndex(sections, each: "row") { "section \($0.number)" }.placed.map { $0.value }
  }

  /// Reads `chapters.csv`, where each chapter is in a section or in none.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - sections: The sections; `nil` if they cannot be read, and any may be named.
  /// - Returns: The chapters, in the order of the file.
  /// - Throws: Everything that is wrong with the file, with its places.
  static func chapters(
    _ file: SourceFile, in sections: [NomenclatureWords.Section]?
  ) throws(Diagnostics) -> [(code: HSCode, section: String, words: String)] {
    let known = sections.map { Set($0.map { $0.number }) }
    let chapters = try TableReader.read(
      file, required: ["chapter", "section", "words"]
    ) { (row) throws(TableProblem) in
      if let sections, let known, !row[1].isEmpty, !known.contains(row[1]) {
        let complaint = ValueComplaint.notAmong(
          sections.map { $0.number }, noun: "a section", row[1])
        throw TableProblem(complaint, column: 1)
      }
      return row.placed((code: try row.code(0), section: row[1], words: row[2]))
    }
    return try PlacedIndex(chapters, each: "row") { "chapter \($0.code)" }.placed.map { $0.value }
  }

  /// Reads `headings.csv`.
  static func headings(_ file: SourceFile) throws(Diagnostics) -> [(HSCode, String)] {
    let headings = try TableReader.read(
      file, required: ["code", "words"]
    ) { (row) throws(TableProblem) in row.placed((try row.code(0), row[1])) }
    return try PlacedIndex(headings, each: "row") { "code \($0.0)" }.placed.map { $0.value }
  }
}
