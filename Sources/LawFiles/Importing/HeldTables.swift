package import Reading
internal import TariffLaw

/// The tables that an index names already, beside which those of a list are put.
package struct HeldTables {
  /// The paths of the tables, below the folder of schedules.
  package var paths: Set<String> { Set(entries.map { $0.description.file }) }

  private let entries: [AmendedSchedules.Entry]

  /// Reads an index as it is used, so that nothing is put beside what is no index.
  ///
  /// - Parameters:
  ///   - index: The file `schedules.json`.
  ///   - folder: The folder of the scheme.
  /// - Throws: Everything that is wrong with the index.
  package init(_ index: SourceFile, of folder: String) throws(Diagnostics) {
    entries = try ScheduleIndexReader.entries(
      index, scheme: SchemeID(folder.uppercased()), folder: folder)
  }

  /// What is held of a table of a path; nil if there is none.
  package func table(at path: String) -> Table? {
    let own = entries.filter { $0.description.file == path }
    return own.isEmpty ? nil : Table(entries: own)
  }

  /// One table that is held, by its entries: one for each run of days.
  package struct Table {
    fileprivate let entries: [AmendedSchedules.Entry]

    /// Whether the table of a column may have its name: that of the same instrument from the same day on.
    ///
    /// Of two lists that change no other the second is not put beside the first under another name.
    package func canBe(_ column: Recipe.Column, of recipe: Recipe) -> Bool {
      let entry = ScheduleEntries.Entry(column, of: recipe)
      guard let first = entries.first, (first.amends == nil) == (entry.amends == nil) else {
        return false
      }
      return entry.amends == nil || isSame(as: entry)
    }

    /// Whether it is of the instrument of an entry, from the same day on.
    func isSame(as entry: ScheduleEntries.Entry) -> Bool {
      entries.allSatisfy { $0.description.source == entry.source }
        && entries.contains { $0.description.days.from == entry.runs.first?.from }
    }

    /// Whether days, table and evidence are as an entry says them, or somebody else wrote several for the table.
    func isStated(as entry: ScheduleEntries.Entry) -> Bool {
      Set(entries.map { $0.place.offset }).count > 1
        || entries.map { $0.description.days } == entry.runs
          && entries.allSatisfy {
            $0.description.evidence == entry.evidence && $0.amends == entry.amends
          }
    }

    /// The byte at which its entry begins.
    var offset: Int { entries.first?.place.offset ?? 0 }
    /// The instrument.
    var source: String { entries.first?.description.source ?? "" }
    /// The days, from the first to the last of all.
    var days: DayRange {
      DayRange(
        from: entries.first?.description.days.from, to: entries.last?.description.days.to)
    }
  }
}
