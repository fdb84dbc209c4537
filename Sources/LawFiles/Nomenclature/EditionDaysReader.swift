package import Reading
package import TariffLaw

/// Reads `nomenclature/editions.csv`: the first day of each edition of the Harmonized System.
package enum EditionDaysReader {
  /// The path of the file below the folder of schedules.
  package static let path = "nomenclature/editions.csv"

  package static func read(_ file: SourceFile) throws(Diagnostics) -> EditionDays {
    EditionDays(
      try TableReader.read(
        file, required: ["edition", "from", "evidence", "source"]
      ) { (row) throws(TableFault) in
        EditionDays.Edition(
          name: row[0], from: try row.day(1), evidence: try row.evidence(2))
      })
  }
}
