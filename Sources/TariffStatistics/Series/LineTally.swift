internal import TariffLaw

/// The lines of a schedule counted and summed once, from which every measure of a series follows.
///
/// A line without a number has no place in the average. What it could be is kept beside: from nought to the
/// MFN rate where there is no preference, between its own bounds where it has some, else without limit.
struct LineTally {
  private var lines = 0
  private var known = 0
  private var zero = 0
  private var low = 0
  private var withoutLimit = 0
  private var sum: Int128 = 0
  private var least: Int128 = 0
  private var most: Int128 = 0

  init(_ schedule: TariffSchedule, mfn: TariffSchedule?, lowRate: Percentage) {
    let places = Self.places(of: ScheduleStatistics.harmonizedChapters, in: schedule)
    // Few rates are different, so that lines are counted by their rate before anything is summed.
    var counts = [Int](repeating: 0, count: schedule.rates.count)
    for rate in schedule.rateIndex[places] { counts[Int(rate)] += 1 }
    self.init(zip(schedule.rates, counts), of: places, in: schedule, mfn, lowRate)
  }

  /// Counts some lines of a schedule, by their places.
  init(_ places: [Int], of schedule: TariffSchedule, mfn: TariffSchedule?, lowRate: Percentage) {
    self.init(places.map { (schedule.rate(at: $0), 1) }, of: places, in: schedule, mfn, lowRate)
  }

  private init(
    _ rates: some Sequence<(DutyRate, Int)>, of places: some Collection<Int>,
    in schedule: TariffSchedule, _ mfn: TariffSchedule?, _ lowRate: Percentage
  ) {
    lines = places.count
    for (rate, count) in rates {
      guard case .adValorem(let percentage) = rate else { continue }
      known += count
      if percentage == .zero { zero += count }
      if percentage <= lowRate { low += count }
      sum += Int128(percentage.millionths) * Int128(count)
    }
    (least, most) = (sum, sum)
    guard known < lines else { return }
    for place in places {
      let rate = schedule.rate(at: place)
      if case .adValorem = rate { continue }
      let general = mfn.flatMap { Self.rate(of: schedule.codes[place], in: $0) }
      add(limitsOf: rate, mfn: general?.adValoremBounds())
    }
  }

  /// The places of the lines of some chapters; codes rise.
  static func places(
    of chapters: ClosedRange<Int>, in schedule: TariffSchedule
  ) -> Range<Int> {
    let codes = schedule.codes
    let start = codes.partitioningIndex { $0.chapter >= chapters.lowerBound }
    return start..<codes.partitioningIndex { $0.chapter > chapters.upperBound }
  }

  private mutating func add(limitsOf rate: DutyRate, mfn: Bounds<Percentage>?) {
    let bounds =
      switch rate {
      case .noPreference, .notOffered: mfn.map { Bounds(.zero, $0.high) }
      default: rate.adValoremBounds(mfn: mfn)
      }
    if let bounds {
      least += Int128(bounds.low.millionths)
      most += Int128(bounds.high.millionths)
    } else {
      withoutLimit += 1
    }
  }

  /// The rate of the very same line in another schedule.
  private static func rate(of code: HSCode, in schedule: TariffSchedule) -> DutyRate? {
    let places = schedule.places(of: code)
    return places.count == 1 ? schedule.rate(at: places.lowerBound) : nil
  }

  /// The figure; `nil` if no line has a number.
  func value(of measure: SeriesMeasure) -> ExactFraction? {
    switch measure {
    case .average: Self.mean(sum, known)
    case .zeroShare: Self.share(zero, of: lines)
    case .lowShare: Self.share(low, of: lines)
    case .lines: ExactFraction(Int128(lines))
    }
  }

  /// The lines of which the figure is: for an average those with a number, else all.
  func weight(of measure: SeriesMeasure) -> Int {
    measure == .average ? known : lines
  }

  /// What the figure could be if all lines had numbers; `nil` for a count of lines.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - isAnyLimited: Whether there must be a line with a limit; else the highest value of none is nought.
  /// - Returns: The limits.
  func limits(of measure: SeriesMeasure, isAnyLimited: Bool = true) -> MemberFigure.Limits? {
    let leftOut = lines - known
    let bounds: (ExactFraction?, ExactFraction?)
    switch measure {
    case .average:
      let limited = lines - withoutLimit
      bounds = (
        Self.mean(least, lines),
        limited == 0 && !isAnyLimited ? ExactFraction(0) : Self.mean(most, limited)
      )
    case .zeroShare:
      bounds = (Self.share(zero, of: lines), Self.share(zero + leftOut, of: lines))
    case .lowShare: bounds = (Self.share(low, of: lines), Self.share(low + leftOut, of: lines))
    case .lines: return nil
    }
    guard let least = bounds.0, let most = bounds.1 else { return nil }
    return MemberFigure.Limits(
      least: least, most: most, allLines: lines, linesLeftOut: leftOut,
      linesWithoutLimit: measure == .average ? withoutLimit : 0)
  }

  private static func mean(_ millionths: Int128, _ lines: Int) -> ExactFraction? {
    lines > 0
      ? ExactFraction(millionths, over: Int128(Percentage.unit) * Int128(lines)).reduced : nil
  }

  private static func share(_ part: Int, of lines: Int) -> ExactFraction? {
    lines > 0
      ? Percentage.whole.inPerCent.multiplied(by: ExactFraction(Int128(part), over: Int128(lines)))
      : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place from which a condition holds, if it holds for all elements after the first that has it.
  fileprivate func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
