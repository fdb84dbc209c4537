internal import LawFiles
public import Reading
public import TariffLaw
public import TariffStatistics

extension LawLibrary {
  /// Lays out what goods of exporters pay on an importer's lines on some days.
  ///
  /// - Parameters:
  ///   - importer: The importer.
  ///   - exporters: The exporters.
  ///   - days: The days; one without MFN rates is left out and told, and there must be one with them.
  ///   - level: What a row is of.
  ///   - schemes: The agreements whose preferences count; all that are held if none is named.
  ///   - quota: Which rate of a tariff-rate quota counts.
  ///   - unitValues: A file of unit values, by which specific duties have equivalents.
  ///   - exchange: Rates of exchange, for unit values in another currency than a duty's.
  /// - Returns: The panels.
  /// - Throws: ``AnswerProblem`` if no MFN rates are held for any of the days, ``LibraryProblem`` if a file of the folder is
  ///   missing or wrong.
  public func panels(
    into importer: Country, from exporters: [Country], on days: [Day], level: PanelLevel = .line,
    schemes: [SchemeID]? = nil, quota: RateFigure.QuotaReading = .open,
    unitValues: SourceFile? = nil, exchange: [ExchangeRate] = []
  ) throws -> PanelAnswer {
    let values = try unitValues.map {
      UnitValues(try UnitValueReader.read($0), exchange: exchange)
    }
    let panels = try days.compactMap { day in
      try panel(
        into: importer, on: day, schemes: schemes, quota: quota, unitValues: values ?? .none
      )
      .map { PanelAnswer.Panel(on: day, panel: $0) }
    }
    let words = level == .section ? try nomenclature.words() : nil
    let missing = days.filter { day in !panels.contains { $0.on == day } }
    guard !panels.isEmpty else {
      throw AnswerProblem(
        "no MFN rates of \(importer.name) are held for "
          + missing.map(\.description).joined(separator: ", "))
    }
    return PanelAnswer(
      panels, of: exporters, level: level, missing: missing, assumed: law.assumptionsMade, words)
  }
}
