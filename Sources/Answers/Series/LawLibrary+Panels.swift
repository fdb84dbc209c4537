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
  ///   - trade: A file of imports by code, perhaps of each year and partner, by which lines weigh besides.
  /// - Returns: The panels.
  /// - Throws: ``QuestionProblem`` if the file of trade has no codes, ``AnswerProblem`` if no MFN rates are held for any of the days, ``LibraryProblem`` if a file of the folder is
  ///   missing or wrong.
  public func panels(
    into importer: Country, from exporters: [Country], on days: [Day], level: PanelLevel = .line,
    schemes: [SchemeID]? = nil, quota: RateFigure.QuotaReading = .open,
    unitValues: SourceFile? = nil, exchange: [ExchangeRate] = [], trade: SourceFile? = nil
  ) throws -> PanelAnswer {
    let values = try unitValues.map {
      UnitValues(try UnitValueReader.read($0), exchange: exchange)
    }
    let weights = try trade.map { try panelTrade($0, from: exporters) }
    var unused = weights?.leftOut ?? []
    if let unitValues {
      unused += try LeftOut.columns(of: unitValues, besides: UnitValueReader.columns)
    }
    let words = level == .section ? try nomenclature.words() : nil
    let panels = try days.compactMap { day -> PanelAnswer.Panel? in
      let found = try panel(
        into: importer, on: day, schemes: schemes, quota: quota, unitValues: values ?? .none)
      return try found.map { panel in
        PanelAnswer.Panel(
          on: day, panel: panel,
          weights: try weights.map { try panelWeights($0.values, on: panel, day, &unused) })
      }
    }
    for entry in panels {
      guard let weights = entry.weights else { continue }
      let parts = level.parts(of: entry.panel, words)
      for (exporter, own) in weights.sorted(by: { $0.key < $1.key }) {
        let across = own.acrossParts(parts)
        guard !across.codes.isEmpty else { continue }
        unused.append(
          .tradeAcrossParts(
            across.codes, value: across.value, from: exporter, parts: level.rawValue))
      }
    }
    unused += Self.unused(
      of: weights?.values ?? [:], by: importer, in: Set(panels.map(\.on.components.year)))
    unused += panels.map(\.panel.mfn).filter { $0.description.otherLines == .notHeld }.map {
      .partialMFN(lines: $0.count, of: $0.description)
    }
    if let values {
      let schedules = panels.flatMap { [$0.panel.mfn] + $0.panel.preferences.map(\.schedule) }
      unused += Self.unusedExchange(of: values, in: schedules)
    }
    let missing = days.filter { day in !panels.contains { $0.on == day } }
    guard !panels.isEmpty else {
      throw AnswerProblem(
        "no MFN rates of \(importer.name) are held for "
          + missing.map(\.description).joined(separator: ", "))
    }
    return PanelAnswer(
      panels, of: exporters, level: level, missing: missing, assumed: law.assumptionsMade,
      unused: unused.eachOnce, words)
  }

  /// The rates of exchange that no schedule needs.
  static func unusedExchange(
    of values: UnitValues, in schedules: [TariffSchedule]
  ) -> [LeftOut] {
    values.unusedExchange(in: schedules).map { .exchange("\($0.from)/\($0.to)") }
  }

  private func panelTrade(
    _ file: SourceFile, from exporters: [Country]
  ) throws -> (values: [Country: TradeOnCodes], leftOut: [LeftOut]) {
    guard let read = try TradeWeightReader.read(file, ofGoodsFrom: exporters) else {
      throw QuestionProblem(.weights, file.name, because: "lines are weighed by values on codes")
    }
    return read
  }

  /// The weights of a panel's lines for each exporter; what is not used is noted.
  private func panelWeights(
    _ values: [Country: TradeOnCodes], on panel: TariffPanel, _ day: Day, _ unused: inout [LeftOut]
  ) throws -> [Country: PanelWeights] {
    let (year, about) = (day.components.year, panel.mfn.description)
    var weights: [Country: PanelWeights] = [:]
    for (exporter, trade) in values.sorted(by: { $0.key < $1.key }) {
      let bridge = try bridge(from: trade, into: [about.edition])
      let goods = trade.goods(of: about.member, in: year, into: about.edition, by: bridge)
      if goods == nil { unused.append(.noTrade(of: about.member, from: exporter, in: year)) }
      let own = PanelWeights(goods ?? [], on: panel)
      if !own.unused.isEmpty {
        unused.append(.tradeWithoutLine(own.unused, from: exporter, in: about))
      }
      weights[exporter] = own
    }
    return weights
  }

  /// The values of other members than the importer, and of years that are not asked for.
  private static func unused(
    of values: [Country: TradeOnCodes], by importer: Country, in years: Set<Int>
  ) -> [LeftOut] {
    var unused: [LeftOut] = []
    let others = Set(values.values.flatMap(\.members)).subtracting([importer]).sorted()
    if !others.isEmpty { unused.append(.tradeNotAsked(of: others)) }
    for (_, trade) in values.sorted(by: { $0.key < $1.key }) {
      if let left = trade.leftOut(of: importer, besides: years), !unused.contains(left) {
        unused.append(left)
      }
    }
    return unused
  }
}
