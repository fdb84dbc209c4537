package import Reading
package import TariffLaw

/// Reads `nomenclature/editions.csv`: the first day of each edition of the Harmonized System.
package enum EditionDaysReader {
  /// The path of the file below the folder of schedules.
  package static let path = NomenclatureFile.path(of: .editions)

  package static func read(_ file: SourceFile) throws(Diagnostics) -> EditionDays {
    let editions = try TableReader.read(
      file, required: ["edition", "from", "evidence", "source"]
    ) { (row) throws(TableProblem) in
      row.placed(
        EditionDays.Edition(
          name: try name(row), from: try row.day(1), evidence: try row.evidence(2)))
    }
    return EditionDays(
      try PlacedIndex(editions, each: "first day") { $0.name }.placed.map { $0.value })
  }

  /// The days of the editions that a folder holds; none if it holds no file of them.
  package static func days(in files: any LawSource) throws(LibraryProblem) -> EditionDays {
    guard try files.has(path) else { return .notHeld }
    let file = try files.required(path)
    do throws(Diagnostics) {
      return try read(file)
    } catch {
      throw .wrong(error)
    }
  }

  /// Reads the name of an edition: one of those whose codes are known, or one that is newer.
  private static func name(_ row: TableRow) throws(TableProblem) -> String {
    let known = HSEdition.harmonizedSystems.map { $0.rawValue }
    let name = row[0]
    if known.contains(name) { return name }
    let year = name.hasPrefix("HS") ? name.dropFirst(2) : ""
    guard year.count == 4, year.allSatisfy({ $0.isWholeNumber }), name > known.last ?? "" else {
      throw TableProblem(
        ValueComplaint.notAmong(known, noun: "an edition that is known, or a newer one", name),
        column: 0)
    }
    return name
  }
}
