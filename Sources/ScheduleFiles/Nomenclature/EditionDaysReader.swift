internal import TariffLaw

/// Reads `nomenclature/editions.csv`: the first day of each edition of the Harmonized System.
enum EditionDaysReader {
  /// The path of the file below the folder of schedules.
  static let path = "nomenclature/editions.csv"

  static func read(_ file: SourceFile) throws(Diagnostics) -> EditionDays {
    EditionDays(
      try TableReader.read(
        file, required: ["edition", "from", "evidence", "source"]
      ) { (row) throws(TableFault) in
        EditionDays.Edition(
          name: row[0], from: try row.day(1), evidence: try row.evidence(2))
      })
  }
}
