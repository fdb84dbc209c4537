internal import TariffLaw

/// The subheadings of a schedule, each with the mean of its lines, from which every measure of a series follows.
///
/// Subheadings weigh alike. Lines without a number have no place in the mean of theirs; what it could be if all had
/// numbers is kept beside, as a tally of lines has it.
struct SubheadingTally {
  private let units: [LineTally]

  init(_ schedule: TariffSchedule, mfn: TariffSchedule?, lowRate: Percentage) {
    let places = LineTally.places(of: ScheduleStatistics.harmonizedChapters, in: schedule)
    let codes = schedule.codes[places]
    let digits = HSLevel.subheading.rawValue
    let parts = TariffParts(of: codes) { ($0.prefix(digits) ?? $0).digits }
    var lines = [[Int]](repeating: [], count: parts.names.count)
    for (place, part) in zip(places, parts.places) { lines[part].append(place) }
    units = lines.map { LineTally($0, of: schedule, mfn: mfn, lowRate: lowRate) }
  }

  /// The figure; nil if no subheading has a number.
  func value(of measure: SeriesMeasure) -> ExactFraction? {
    measure == .lines
      ? ExactFraction(Int128(units.count)) : Self.mean(units.map { $0.value(of: measure) })
  }

  /// The subheadings of which the figure is: for an average those with a number, else all.
  func weight(of measure: SeriesMeasure) -> Int {
    measure == .average ? units.count { $0.value(of: .average) != nil } : units.count
  }

  /// What the figure could be if all lines had numbers; nil for a count.
  func limits(of measure: SeriesMeasure) -> MemberFigure.Limits? {
    let known = units.compactMap { $0.limits(of: measure, isAnyLimited: false) }
    guard measure != .lines, known.count == units.count else { return nil }
    let limited = known.filter { $0.allLines > $0.linesWithoutLimit }
    guard let least = Self.mean(known.map { $0.least }),
      let most = Self.mean(limited.map { $0.most })
    else { return nil }
    return MemberFigure.Limits(
      least: least, most: most, allLines: units.count,
      linesLeftOut: known.count { $0.linesLeftOut > 0 },
      linesWithoutLimit: known.count - limited.count)
  }

  /// The mean of figures, those that are the same taken together; nil if there is none, or it cannot be held.
  private static func mean(_ figures: [ExactFraction?]) -> ExactFraction? {
    var counts: [ExactFraction: Int] = [:]
    var known = 0
    for figure in figures.compactMap(\.self) {
      counts[figure, default: 0] += 1
      known += 1
    }
    guard known > 0 else { return nil }
    // Fractions of one denominator are added up first, so that few are.
    var sums: [Int128: Int128] = [:]
    for (figure, count) in counts {
      let lowest = figure.reduced
      sums[lowest.denominator, default: 0] += lowest.numerator * Int128(count)
    }
    return ExactFraction.sum(sums.map { ExactFraction($0.value, over: $0.key).reduced })?
      .divided(by: ExactFraction(Int128(known)))
  }
}
