public import TariffLaw

/// The rates of an importer's tariff lines on a day, for any exporter: MFN and every preference beside it.
///
/// The lines are those of the MFN schedule, in the chapters of the Harmonized System. A preference stands beside a
/// line if its schedule is of the same nomenclature and has one line for it.
public struct TariffPanel: Sendable {
  /// The importer's MFN schedule.
  public let mfn: TariffSchedule
  /// The preferences that were put beside it, by the name of their scheme.
  public let preferences: [Preference]
  /// The preferences that could not be, since their schedules are of another nomenclature.
  public let leftOut: [ScheduleDescription]

  private let places: Range<Int>
  /// The unit values that no MFN line takes, by code.
  public let unusedUnitValues: [ScheduleProfile.UnusedUnitValue]

  private let quota: RateFigure.QuotaReading
  private let unitValues: UnitValues
  private let general: [RateFigure]

  /// The schedule of a scheme, and who may claim it.
  public struct Preference: Sendable {
    /// The schedule.
    public let schedule: TariffSchedule
    /// The exporters that are parties on the day.
    public let parties: Set<Country>
    /// For each line of the MFN schedule the place of its line, or -1.
    fileprivate var lines: [Int32] = []

    /// Makes a preference.
    public init(_ schedule: TariffSchedule, parties: Set<Country>) {
      self.schedule = schedule
      self.parties = parties
    }

    /// The scheme.
    public var scheme: SchemeID { schedule.description.scheme }
  }

  /// Puts preferences beside MFN rates.
  ///
  /// - Complexity: O(*n*) in the number of lines, for each schedule.
  public init(
    mfn: TariffSchedule, preferences: [Preference], quota: RateFigure.QuotaReading = .open,
    unitValues: UnitValues = .none
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
    let edition = mfn.description.edition
    leftOut = preferences.map(\.schedule.description).filter { $0.edition != edition }
    self.preferences = preferences.filter { $0.schedule.description.edition == edition }
      .sorted { $0.scheme.name < $1.scheme.name }
      .map { preference in
        var preference = preference
        preference.lines = mfn.codes.map { code in
          let found = preference.schedule.places(of: code)
          guard found.count == 1, preference.schedule.codes[found.lowerBound].contains(code) else {
            return -1
          }
          return Int32(found.lowerBound)
        }
        return preference
      }
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
        figures: preference.schedule.rates.map { rate in
          if case .relativeToMFN = rate.rate(for: exporter) { return nil }
          return rate.figure(for: exporter, quota: quota)
        })
    }
    return places.map { line(at: $0, claimed, exporter) }
  }

  private struct Claimed {
    let preference: Preference
    let scheme: SchemeID
    /// The figure of each different rate; nil where it depends on the MFN rate.
    let figures: [RateFigure?]
  }

  private func line(at place: Int, _ claimed: [Claimed], _ exporter: Country) -> PanelLine {
    let value = unitValues.value(of: mfn.codes[place])
    let general = mfnFigure(at: place, value)
    var best: (rate: Percentage, scheme: SchemeID)?
    var bestKind = DutyRate.Kind.noPreference
    var open: Bounds<Percentage>?
    var isOpenBelow = general.bounds == nil
    for one in claimed {
      let line = one.preference.lines[place]
      guard line >= 0 else { continue }
      let schedule = one.preference.schedule
      let index = Int(schedule.rateIndex[Int(line)])
      let figure =
        (value == nil ? one.figures[index] : nil)
        ?? schedule.rates[index].figure(
          for: exporter, mfn: general.bounds, quota: quota, unitValue: value,
          exchange: unitValues.exchange)
      guard figure.isGranted else { continue }
      if let value = figure.value {
        if best.map({ value < $0.rate }) ?? true {
          best = (value, one.scheme)
          bestKind = figure.kind
        }
      } else if best == nil {
        bestKind = figure.kind
      }
      if let bounds = figure.bounds {
        open = open.map { Bounds(min($0.low, bounds.low), min($0.high, bounds.high)) } ?? bounds
      } else {
        isOpenBelow = true
      }
    }
    return PanelLine(
      code: mfn.codes[place], mfn: general, preference: best, preferenceKind: bestKind,
      bounds: Self.bounds(general.bounds, open, isOpenBelow: isOpenBelow))
  }

  /// From the lowest that any rate may be, up to the lowest of the highest.
  private static func bounds(
    _ general: Bounds<Percentage>?, _ preferences: Bounds<Percentage>?, isOpenBelow: Bool
  ) -> Bounds<Percentage>? {
    guard let high = [general?.high, preferences?.high].compactMap(\.self).min() else { return nil }
    let low = [general?.low, preferences?.low].compactMap(\.self).min() ?? .zero
    return Bounds(isOpenBelow ? .zero : min(low, high), high)
  }
}

extension [Int] {
  /// The range from the first to the last of rising numbers without a gap.
  fileprivate var wholeRange: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first..<(last + 1)
  }
}
