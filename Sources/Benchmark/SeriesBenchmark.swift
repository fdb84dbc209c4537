import AFTA
import Dispatch
import Synchronization

/// Averages the derived rates of ten members' made-up lines in every year, line by line.
struct SeriesBenchmark {
  private let schedules: [[MemberFigures.HeldSchedule]]
  private let group: MemberGroup
  private let years: ClosedRange<Int>

  /// Makes a schedule of each member and year of a derivation.
  init(_ derivation: DerivationBenchmark) throws {
    years = DerivationBenchmark.years
    schedules = try derivation.lines { country, year, rates in
      guard let day = Day(year: year, month: 1, day: 1) else {
        throw BenchmarkProblem("no such year")
      }
      let description = ScheduleDescription(
        scheme: SchemeID("CEPT"), member: country, edition: .hs1992,
        days: DayRange(from: day, to: day.adding(months: 12, ending: .lastDay).adding(days: -1)),
        stateOf: nil,
        source: "made up", evidence: .derived, file: "made-up.csv")
      let distinct = Set(rates).sorted()
      let places = Dictionary(
        uniqueKeysWithValues: zip(distinct, distinct.indices.map(UInt32.init)))
      let codes = rates.indices.compactMap { HSCode(String(10_000_000 + $0)) }
      return MemberFigures.HeldSchedule(
        TariffSchedule(
          description, codes: codes, rates: distinct.map(DutyRate.adValorem),
          rateIndex: rates.map { places[$0] ?? 0 }), mfn: nil, years: year...year)
    }
    group = MemberGroup(
      name: "all",
      memberships: Dictionary(
        schedules.compactMap { $0.first.map { ($0.preferential.description.member, [.always]) } }
      ) { first, _ in first })
  }

  /// How many lines of all years there are.
  var count: Int {
    schedules.reduce(0) { $0 + $1.reduce(0) { $0 + $1.preferential.count } }
  }

  /// The average of all members in each year.
  func run() -> [ExactFraction] {
    let parts = Mutex([MemberFigure]())
    DispatchQueue.concurrentPerform(iterations: schedules.count) { place in
      let figures = MemberFigures(
        schedules: schedules[place], measure: .average, lowRate: Percentage(5))
      guard let member = schedules[place].first?.preferential.description.member else { return }
      let found = years.compactMap { figures.figure(of: member, in: $0) }
      parts.withLock { $0 += found }
    }
    let all = MemberFigures(.lines, .average, parts.withLock { $0 }, absence: .noSchedule)
    return TariffSeries(of: group, from: all, weights: .lines, years: years).points
      .compactMap { $0.figure?.value }
  }

  /// The same data for another program: `member,year,rate`, a row for each line.
  var csv: [UInt8] {
    var bytes = Array("member,year,rate\n".utf8)
    for held in schedules.joined() {
      let schedule = held.preferential
      let start = "\(schedule.description.member),\(held.years.lowerBound),"
      let rows = schedule.rates.map { Array("\(start)\($0)\n".utf8) }
      for place in schedule.rateIndex { bytes += rows[Int(place)] }
    }
    return bytes
  }
}
