package import Reading
package import TariffLaw

/// Reads the codes of an edition, and what chapters, headings and sections are in our own words.
package enum NomenclatureReader {
  /// Reads `hs2022.csv` and its like: every chapter, heading and subheading of an edition.
  package static func codes(_ file: SourceFile) throws(Diagnostics) -> [HSCode] {
    try TableReader.read(file, required: ["code"]) { (row) throws(TableFault) in try row.code(0) }
  }

  /// Reads `chapters.csv`, `sections.csv` and `headings.csv`.
  package static func words(
    chapters: SourceFile, sections: SourceFile, headings: SourceFile
  ) throws(Diagnostics) -> NomenclatureWords {
    let sections = try TableReader.read(sections, required: ["section", "words"]) { row in
      NomenclatureWords.Section(row[0], words: row[1])
    }
    let chapters = try TableReader.read(
      chapters, required: ["chapter", "section", "words"]
    ) { (row) throws(TableFault) in
      if !row[1].isEmpty, !sections.contains(where: { $0.number == row[1] }) {
        let complaint = ValueComplaint.notOneOf(
          row[1], noun: "a section", choices: sections.map(\.number), nearest: [])
        throw TableFault(complaint, column: 1)
      }
      return (code: try row.code(0), section: row[1], words: row[2])
    }
    let headings = try TableReader.read(
      headings, required: ["code", "words"]
    ) { (row) throws(TableFault) in (code: try row.code(0), words: row[1]) }
    let words = chapters.map { ($0.code, $0.words) } + headings.map { ($0.code, $0.words) }
    return NomenclatureWords(
      sections: sections, words: Dictionary(words) { first, _ in first },
      sectionOfChapter: Dictionary(chapters.map { ($0.code, $0.section) }) { first, _ in first })
  }
}
