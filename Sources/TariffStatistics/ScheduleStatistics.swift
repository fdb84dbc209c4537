public import TariffLaw

/// What the lines of a schedule come to: how many of which kind, and the simple average of the rates.
///
/// Lines weigh alike. Only ad valorem rates have a place in the average; lines without a number are counted
/// by kind and never taken for nought. The lines are those of the chapters of the Harmonized System;
/// national lines beyond them are counted apart.
public struct ScheduleStatistics: Sendable {
  /// The chapters of the Harmonized System; 98 and 99 are for national use.
  public static let harmonizedChapters = 1...97

  /// Whose schedule it is, in force when, from where.
  public let description: ScheduleDescription
  /// How many lines the chapters have.
  public let lines: Int
  /// How many lines stand outside of the chapters.
  public let linesBeyond: Int
  /// How many of the lines are subheadings that the schedule does not list, and has one rate for.
  public let linesUnlisted: Int
  /// How many lines of the chapters are of each kind; kinds without lines are left out.
  public let kinds: [DutyRate.Kind: Int]
  /// The ad valorem rates with their lines, by rising rate.
  public let distribution: [RateLines]

  /// One rate and how many lines have it.
  public struct RateLines: Equatable, Sendable {
    /// The rate, in per cent.
    public let rate: Percentage
    /// How many lines have it.
    public let lines: Int

    /// Makes a count of lines.
    public init(_ rate: Percentage, lines: Int) {
      self.rate = rate
      self.lines = lines
    }
  }

  /// Counts a schedule.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  public init(
    _ schedule: TariffSchedule, unlisted: Int = 0,
    chapters: ClosedRange<Int> = harmonizedChapters
  ) {
    var counts = [Int](repeating: 0, count: schedule.rates.count)
    var beyond = 0
    for (code, place) in zip(schedule.codes, schedule.rateIndex) {
      if chapters.contains(code.chapter) { counts[Int(place)] += 1 } else { beyond += 1 }
    }
    var kinds: [DutyRate.Kind: Int] = [:]
    var distribution: [RateLines] = []
    for (rate, count) in zip(schedule.rates, counts) where count > 0 {
      kinds[rate.kind, default: 0] += count
      if case .adValorem(let percentage) = rate {
        distribution.append(RateLines(percentage, lines: count))
      }
    }
    description = schedule.description
    lines = schedule.count - beyond
    linesBeyond = beyond
    linesUnlisted = unlisted
    self.kinds = kinds
    self.distribution = distribution.sorted { $0.rate < $1.rate }
  }
}

extension ScheduleStatistics {
  /// How many lines have an ad valorem rate, nought among them.
  public var adValoremLines: Int {
    distribution.reduce(0) { $0 + $1.lines }
  }

  /// How many lines are free of duty.
  public var linesAtZero: Int { kinds[.zero] ?? 0 }

  /// How many lines have an ad valorem rate up to a ceiling, such as 5 %.
  public func lines(upTo ceiling: Percentage) -> Int {
    distribution.prefix { $0.rate <= ceiling }.reduce(0) { $0 + $1.lines }
  }

  /// The sum of the ad valorem rates, in per cent.
  public var sum: ExactFraction {
    let millionths = distribution.reduce(Int128(0)) {
      $0 + Int128($1.rate.millionths) * Int128($1.lines)
    }
    return ExactFraction(millionths, over: Int128(Percentage.unit)).reduced
  }

  /// The simple average of the ad valorem rates, in per cent; `nil` if there are none.
  public var mean: ExactFraction? {
    let count = adValoremLines
    guard count > 0 else { return nil }
    return ExactFraction(sum.numerator, over: sum.denominator * Int128(count)).reduced
  }

  /// The highest ad valorem rate; `nil` if there are none.
  public var highest: Percentage? { distribution.last?.rate }
}
