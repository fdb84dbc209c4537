public import TariffLaw

extension MemberFigures {
  /// Derives the figures of members from base rates: the rates of a programme, with what is owed as a limit, never
  /// above the base.
  ///
  /// A line counts from the first year of its schedule on, as in the published averages; a line without a
  /// schedule is left out. Each year is told of its 1 January, or of the first day of the line's schedule.
  ///
  /// - Parameters:
  ///   - base: The lines of each member.
  ///   - file: What the file is called.
  ///   - calendar: What is owed, as assumed.
  ///   - plan: The programme.
  ///   - measure: What is measured.
  ///   - lowRate: The highest rate that counts as low.
  ///   - years: The years.
  public init(
    base: [Country: [BaseLine]], from file: String, by calendar: ReductionCalendar,
    _ plan: ReductionPlan, measure: SeriesMeasure, lowRate: Percentage, years: ClosedRange<Int>
  ) {
    let figures = base.flatMap { member, lines -> [MemberFigure] in
      let schedule = DerivedSchedule(
        lines, of: member, by: calendar, plan, through: years.upperBound)
      let tallies = PathTally.years(schedule, years, lowRate)
      return zip(years, tallies).compactMap { year, tally in
        guard let value = tally.value(of: measure), let limits = tally.limits(of: measure) else {
          return nil
        }
        return MemberFigure(
          member: member, year: year, value: value, lines: tally.lines,
          limits: measure == .lines ? nil : limits, evidence: .derived, sources: [file],
          notes: lines.count > tally.lines
            ? [.notInTheSchedule(lines.count - tally.lines)] : [])
      }
    }
    self.init(.derived, measure, figures, absence: .noBaseLines)
  }
}

/// The lines of a year counted and summed: by the programme, and by what they owe.
private struct PathTally {
  private(set) var lines = 0
  private var zero = 0
  private var low = 0
  private var owedZero = 0
  private var owedLow = 0
  private var sum: ExactFraction? = ExactFraction(0)
  private var most: ExactFraction? = ExactFraction(0)

  /// The tallies of some years; lines of one path are counted together.
  static func years(
    _ schedule: DerivedSchedule, _ years: ClosedRange<Int>, _ lowRate: Percentage
  ) -> [Self] {
    var counts = [Int](repeating: 0, count: schedule.paths.count)
    var bases = [ExactFraction?](repeating: nil, count: schedule.paths.count)
    for (line, path) in zip(schedule.lines, schedule.places) {
      counts[path] += 1
      bases[path] = line.line.base
    }
    var tallies = [Self](repeating: Self(), count: years.count)
    for ((path, base), count) in zip(zip(schedule.paths, bases), counts) {
      for (owed, rate) in zip(path.obligations.years, path.rates) where years.contains(owed.year) {
        tallies[owed.year - years.lowerBound].add(
          rate.rate, atMost: [owed.obligation?.atMost.fraction, base].compactMap(\.self).min(),
          count, lowRate.fraction)
      }
    }
    return tallies
  }

  private mutating func add(
    _ rate: ExactFraction, atMost: ExactFraction?, _ count: Int, _ lowRate: ExactFraction
  ) {
    let nought = ExactFraction(0)
    let ceiling = max(atMost ?? rate, rate)
    lines += count
    if rate == nought { zero += count }
    if rate <= lowRate { low += count }
    if ceiling == nought { owedZero += count }
    if ceiling <= lowRate { owedLow += count }
    let times = ExactFraction(Int128(count))
    sum = sum.flatMap { sum in rate.multiplied(by: times).flatMap(sum.adding) }
    most = most.flatMap { most in ceiling.multiplied(by: times).flatMap(most.adding) }
  }

  /// The figure; `nil` if no line is in its schedule.
  func value(of measure: SeriesMeasure) -> ExactFraction? {
    switch measure {
    case .average: mean(sum)
    case .zeroShare: share(zero)
    case .lowShare: share(low)
    case .lines: ExactFraction(Int128(lines))
    }
  }

  /// From nought, or from what is owed, to what is owed, or to the whole.
  func limits(of measure: SeriesMeasure) -> MemberFigure.Limits? {
    let bounds: (ExactFraction?, ExactFraction?)
    switch measure {
    case .average: bounds = (ExactFraction(0), mean(most))
    case .zeroShare: bounds = (share(owedZero), share(lines))
    case .lowShare: bounds = (share(owedLow), share(lines))
    case .lines: bounds = (ExactFraction(0), ExactFraction(0))
    }
    guard let least = bounds.0, let most = bounds.1 else { return nil }
    return MemberFigure.Limits(
      least: least, most: most, allLines: lines, linesLeftOut: 0, linesWithoutLimit: 0)
  }

  private func mean(_ sum: ExactFraction?) -> ExactFraction? {
    guard lines > 0 else { return nil }
    return sum?.multiplied(
      by: ExactFraction(
        Int128(Percentage.whole.millionths), over: Int128(Percentage.unit) * Int128(lines)))
  }

  private func share(_ part: Int) -> ExactFraction? {
    guard lines > 0 else { return nil }
    return Percentage.whole.inPerCent.multiplied(
      by: ExactFraction(Int128(part), over: Int128(lines)))
  }
}
