public import TariffLaw

/// The rates of an importer's tariff lines on a day, for any exporter: MFN and every preference beside it.
///
/// The lines are those of the MFN schedule, in the chapters of the Harmonized System. A preference stands beside a
/// line if its schedule is of the same nomenclature and has a line for it, above it or several below it. Where an agreement
/// between the two countries has none, its rate is not known and may be anything up to MFN.
public struct TariffPanel: Sendable {
  /// The importer's MFN schedule.
  public let mfn: TariffSchedule
  /// The preferences that were put beside it, by the name of their scheme.
  public let preferences: [Preference]
  /// The preferences that could not be, since their schedules are of another nomenclature.
  public let leftOut: [ScheduleDescription]
  /// The agreements of the importer whose schedules for the day are not held, by name.
  public let notHeld: [Agreement]

  private let places: Range<Int>
  /// The unit values that no MFN line takes, by code.
  public let unusedUnitValues: [ScheduleProfile.UnusedUnitValue]

  private let quota: RateFigure.QuotaReading
  private let unitValues: UnitValues
  private let general: [RateFigure]
  /// How well the MFN rate of each line is known.
  private let evidence: [Evidence]

  /// The schedule of a scheme, and who may claim it.
  public struct Preference: Sendable {
    /// The schedule.
    public let schedule: TariffSchedule
    /// The exporters that are parties on the day.
    public let parties: Set<Country>
    /// Its different rates; then, for MFN lines above several of its lines, their rates by part.
    fileprivate var rates: [DutyRate] = []
    /// For each line of the MFN schedule the place of its rate, or -1.
    fileprivate var places: [Int32] = []
    /// For each line of the MFN schedule how well its rate is known.
    fileprivate var evidence: [Evidence] = []

    /// Makes a preference.
    public init(_ schedule: TariffSchedule, parties: Set<Country>) {
      self.schedule = schedule
      self.parties = parties
    }

    /// The scheme.
    public var scheme: SchemeID { schedule.description.scheme }

    /// Finds the rate for each line of an MFN schedule.
    fileprivate func beside(_ mfn: TariffSchedule) -> Self {
      var (joined, byPart) = (self, [[UInt32]: Int32]())
      joined.rates = schedule.rates
      joined.evidence.reserveCapacity(mfn.count)
      joined.places = mfn.codes.map { code in
        let found = schedule.places(of: code)
        joined.evidence.append(found.map(schedule.evidence(at:)).max() ?? .official)
        var below: [UInt32] = []
        for place in found where !below.contains(schedule.rateIndex[place]) {
          below.append(schedule.rateIndex[place])
        }
        guard below.count > 1 else { return below.first.map(Int32.init) ?? -1 }
        if let place = byPart[below] { return place }
        let place = Int32(joined.rates.count)
        joined.rates.append(.byPart(below.map { schedule.rates[Int($0)] }))
        byPart[below] = place
        return place
      }
      return joined
    }
  }

  /// An agreement of the importer whose schedule is not held.
  public struct Agreement: Sendable {
    /// The scheme.
    public let scheme: SchemeID
    /// The exporters that are parties on the day.
    public let parties: Set<Country>

    /// Makes an agreement.
    public init(_ scheme: SchemeID, parties: Set<Country>) {
      self.scheme = scheme
      self.parties = parties
    }
  }

  /// Puts preferences beside MFN rates.
  ///
  /// - Complexity: O(*n*) in the number of lines, for each schedule.
  public init(
    mfn: TariffSchedule, preferences: [Preference], notHeld: [Agreement] = [],
    quota: RateFigure.QuotaReading = .open, unitValues: UnitValues = .none
  ) {
    self.mfn = mfn
    self.quota = quota
    self.unitValues = unitValues
    unusedUnitValues = unitValues.unused(in: mfn) { rate, code in
      rate.figure(
        quota: quota, unitValue: unitValues.value(of: code), exchange: unitValues.exchange)
    }
    let chapters = ScheduleStatistics.harmonizedChapters
    places = mfn.codes.indices.filter { chapters.contains(mfn.codes[$0].chapter) }.wholeRange
    general = mfn.rates.map { $0.figure(quota: quota) }
    evidence = mfn.codes.indices.map(mfn.evidence(at:))
    let edition = mfn.description.edition
    let others = preferences.filter { $0.schedule.description.edition != edition }
    leftOut = others.map(\.schedule.description)
    let unread = others.map { Agreement($0.scheme, parties: $0.parties) }
    self.notHeld = (notHeld + unread).sorted { $0.scheme.name < $1.scheme.name }
    self.preferences = preferences.filter { $0.schedule.description.edition == edition }
      .sorted { $0.scheme.name < $1.scheme.name }
      .map { $0.beside(mfn) }
  }

  /// The agreements with an exporter whose schedules are not held, by name.
  public func notHeld(with exporter: Country) -> [SchemeID] {
    notHeld.filter { $0.parties.contains(exporter) }.map(\.scheme)
  }

  /// How many lines each schedule lacks of the agreements with an exporter, by the name of the scheme; those that lack none
  /// left out.
  public func linesLacking(from exporter: Country) -> [(scheme: SchemeID, lines: Int)] {
    preferences.filter { $0.parties.contains(exporter) }
      .map { one in (one.scheme, places.count { one.places[$0] < 0 }) }
      .filter { $0.1 > 0 }
  }

  /// How many lines there are.
  public var count: Int { places.count }

  /// The codes of the lines.
  public var codes: ArraySlice<HSCode> { mfn.codes[places] }

  /// The figure of the MFN rate of a line, by its place.
  func mfnFigure(at place: Int) -> RateFigure {
    mfnFigure(at: place, unitValues.value(of: mfn.codes[place]))
  }

  private func mfnFigure(at place: Int, _ value: UnitValue?) -> RateFigure {
    value.map {
      mfn.rate(at: place).figure(quota: quota, unitValue: $0, exchange: unitValues.exchange)
    } ?? general[Int(mfn.rateIndex[place])]
  }

  /// What goods of an exporter pay on every line, in the order of the codes.
  ///
  /// - Complexity: O(*n*) in the number of lines and of the preferences to which the exporter is a party.
  public func lines(of exporter: Country) -> [PanelLine] {
    let claimed = preferences.filter { $0.parties.contains(exporter) }.map { preference in
      Claimed(
        preference: preference, scheme: preference.scheme,
        figures: preference.rates.map { rate in
          if rate.rate(for: exporter).dependsOnMFN { return nil }
          return rate.figure(for: exporter, quota: quota)
        })
    }
    let isAllHeld = notHeld(with: exporter).isEmpty
    return places.map { line(at: $0, claimed, exporter, isAllHeld: isAllHeld) }
  }

  private struct Claimed {
    let preference: Preference
    let scheme: SchemeID
    /// The figure of each different rate; nil where it depends on the MFN rate.
    let figures: [RateFigure?]
  }

  private func line(
    at place: Int, _ claimed: [Claimed], _ exporter: Country, isAllHeld: Bool
  ) -> PanelLine {
    let value = unitValues.value(of: mfn.codes[place])
    let general = mfnFigure(at: place, value)
    var found = BestPreference()
    if !isAllHeld { found.addNotHeld() }
    for one in claimed {
      let rate = Int(one.preference.places[place])
      guard rate >= 0 else {
        found.addNotHeld()
        continue
      }
      let figure =
        (value == nil ? one.figures[rate] : nil)
        ?? one.preference.rates[rate].figure(
          for: exporter, mfn: general.bounds, quota: quota, unitValue: value,
          exchange: unitValues.exchange)
      if figure.isGranted { found.add(figure, one.scheme, one.preference.evidence[place]) }
    }
    return PanelLine(mfn.codes[place], mfn: general, evidence[place], found)
  }
}

extension TariffSchedule {
  /// How well the rate of a line is known: as what amends it, else as the schedule.
  func evidence(at place: Int) -> Evidence {
    (amendment(at: place) ?? description).weakerEvidence
  }
}

extension [Int] {
  /// The range from the first to the last of rising numbers without a gap.
  fileprivate var wholeRange: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first..<(last + 1)
  }
}
