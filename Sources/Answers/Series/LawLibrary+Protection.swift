internal import LawFiles
public import Reading
public import TariffLaw
public import TariffStatistics

extension LawLibrary {
  /// Works out what tariffs and preferences do to the activities of a file.
  ///
  /// - Parameters:
  ///   - activities: A row for each output and for each input that it uses; none if margins alone are wanted.
  ///   - importer: The member on whose lines margins are shown.
  ///   - exporter: The exporter whose rates codes of the file have on the importer's lines.
  ///   - day: The day of the lines.
  ///   - quota: Which rate of a tariff-rate quota codes have.
  ///   - unitValues: A file of unit values, by which specific duties of codes have equivalents.
  ///   - exchange: Rates of exchange, for unit values in another currency than a duty's.
  /// - Returns: The activities, and the margins of each defined group.
  /// - Throws: ``AnswerProblem`` if the importer's lines are not held, `Diagnostics` with what is wrong with the file,
  ///   ``LibraryProblem`` with the folder.
  public func protection(
    _ activities: SourceFile? = nil, into importer: Country? = nil, from exporter: Country? = nil,
    on day: Day, quota: RateFigure.QuotaReading = .open, unitValues: SourceFile? = nil,
    exchange: [ExchangeRate] = []
  ) throws -> ProtectionAnswer {
    let values = try unitValues.map {
      UnitValues(try UnitValueReader.read($0), exchange: exchange)
    }
    let panel = try exporter.flatMap { _ in
      try importer.map {
        try activityPanel(into: $0, on: day, quota, values ?? .none)
      }
    }
    let rates = exporter.flatMap { exporter in panel.map { activityRates($0, from: exporter) } }
    let asked = exporter == nil ? nil : importer
    let read = try activities.map { try ActivityFile.read($0, into: asked, rates: rates) } ?? []
    let published = try publishedFigures()
    // What was published is of imports from the other members alone.
    let schemes = published?.definitions.schemes.compactMap(law.scheme(_:)) ?? []
    let entries = read.map { activity in
      let isOfMembers =
        exporter.flatMap { exporter in
          activity.importer.map { importer in
            schemes.contains { $0.isBetween(exporter, importer, on: day) }
          }
        } ?? true
      return ProtectionAnswer.Entry(
        activity,
        published: isOfMembers
          ? published?.uses.filter { $0.member == activity.importer }.max { $0.year < $1.year }
          : nil)
    }
    let found = try importer.map { try groupMargins(into: $0, on: day, published?.definitions) }
    return ProtectionAnswer(
      entries: entries, margins: found?.margins ?? [], schedule: found?.schedule,
      assumed: law.assumptionsMade,
      unused: try
        (activities.map {
          try LeftOut.columns(of: $0, besides: ActivityFile.columns)
        } ?? []) + Self.unused(unitValues, values, on: panel)
        + (found.map { Self.partial($0.mfn) } ?? []))
  }

  /// The importer's lines on which codes have their rates.
  private func activityPanel(
    into importer: Country, on day: Day, _ quota: RateFigure.QuotaReading, _ values: UnitValues
  ) throws -> TariffPanel {
    guard
      let panel = try panel(into: importer, on: day, quota: quota, unitValues: values)
    else { throw AnswerProblem("no MFN rates of \(importer.name) are held for \(day)") }
    return panel
  }

  /// What is not used of unit values and rates of exchange on the importer's lines.
  private static func unused(
    _ file: SourceFile?, _ values: UnitValues?, on panel: TariffPanel?
  ) throws(Diagnostics) -> [LeftOut] {
    guard let file, let values, let panel else { return [] }
    return try LeftOut.columns(of: file, besides: UnitValueReader.columns)
      + panel.unusedUnitValues.map { .unitValue($0, in: panel.mfn.description) }
      + unusedExchange(of: values, in: [panel.mfn] + panel.preferences.map(\.schedule))
  }

  /// The rates of codes on an importer's lines for an exporter: MFN, and the lowest preference, or MFN without one.
  ///
  /// A code of several lines has their means, exactly.
  private func activityRates(
    _ panel: TariffPanel, from exporter: Country
  ) -> ActivityFile.Rates {
    let lines = panel.lines(of: exporter)
    return { code in
      let found = lines.filter { code.contains($0.code) || $0.code.contains(code) }
      let parts = TariffParts(of: found.map(\.code)) { _ in "all" }
      guard let group = PanelGroup.groups(of: found, in: parts).first,
        group.count(.mfn) == group.lines, group.count(.applied) == group.lines,
        let mfn = group.mfn, let applied = group.applied
      else { return nil }
      return (mfn, applied)
    }
  }

  /// The margins of each defined group on a member's lines of a day.
  private func groupMargins(
    into member: Country, on day: Day, _ definitions: SeriesDefinitions?
  ) throws -> (margins: [GroupMargins], schedule: ScheduleDescription, mfn: TariffSchedule) {
    let schemes = definitions?.schemes.reversed().compactMap(law.scheme(_:)) ?? []
    guard let definitions,
      let description = schemes.lazy.compactMap({ $0.schedule(of: member, on: day) }).first,
      let mfn = law.scheme(.mfn)?.schedule(of: member, on: day)
    else {
      throw AnswerProblem("no schedule and MFN rates of \(member.name) are held for \(day)")
    }
    let (lowered, general) = (try schedule(description), try schedule(mfn))
    let margins = definitions.groups.compactMap { group in
      MemberGroup(named: group.name, definitions, in: law).flatMap {
        GroupMargins(of: $0, in: day.components.year, lowered, beside: general)
      }
    }
    return (margins, description, general)
  }

  /// That MFN rates are held of some lines alone, if they are.
  private static func partial(_ mfn: TariffSchedule) -> [LeftOut] {
    mfn.description.otherLines == .notHeld
      ? [.partialMFN(lines: mfn.count, of: mfn.description)] : []
  }
}
